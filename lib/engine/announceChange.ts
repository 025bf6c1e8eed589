import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { redact } from '../redact';
import type { ChangeFacts } from '../replies/Change';
import { audit, auditWithoutName } from '../replies/audit';
import { withoutMentions } from '../replies/markdown';
import type { Invocation } from './Invocation';

/** Tells the app's log, and the audit room where one is set, who changed what; there is nothing secret in it. */
export async function announceChange(change: ChangeFacts, invocation: Invocation): Promise<void> {
    const { sender, room, accessors, services, logger } = invocation;
    logger.info({ change, by: sender.username, room: room.id });
    const configuration = await services.configuration();
    const auditRoom = configuration.ok ? configuration.value.auditRoom : undefined;
    if (auditRoom === undefined) {
        return;
    }
    const target = await accessors.read.getRoomReader().getById(auditRoom);
    if (target) {
        await postLine(target, change, invocation);
    } else {
        logger.warn({ auditRoom, problem: 'no such room' });
    }
}

/** A name that the server refuses to store must not keep the line about its integration away: then it stands there without. */
async function postLine(target: IRoom, change: ChangeFacts, invocation: Invocation): Promise<void> {
    const { sender, room, services, logger } = invocation;
    const { messages } = services.environment;
    const where = { username: sender.username, room: room.slugifiedName ? `#${room.slugifiedName}` : room.id };
    try {
        await post(target, audit(change, where, messages), invocation);
    } catch (error) {
        logger.warn({ auditRoom: target.id, problem: 'refused', error: redact(error) });
        await post(target, auditWithoutName(change, where, messages), invocation);
    }
}

async function post(target: IRoom, line: string, { accessors: { read, modify } }: Invocation): Promise<void> {
    const appUser = await read.getUserReader().getAppUser();
    const creator = modify.getCreator();
    const message = creator
        .startMessage()
        .setRoom(target)
        .setText(withoutMentions(line))
        .setParseUrls(false)
        .setGroupable(false);
    await creator.finish(appUser ? message.setSender(appUser) : message);
}
