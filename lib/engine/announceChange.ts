import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { redact } from '../redact';
import type { ChangeFacts } from '../replies/Change';
import { audit, auditWithoutName } from '../replies/audit';
import { withoutMentions } from '../replies/parts/markdown';
import type { Reply } from '../replies/Reply';
import { attempt } from './guard';
import type { Action, Invocation } from './Invocation';

/** What somebody did, and where, if it was done in a room. */
type Announced = Action & Partial<Pick<Invocation, 'room'>>;

/** Tells of everything that a reply is about: the sender has the reply, and when telling others fails, that is for the log alone. */
export async function announceChanges({ change, changes = [] }: Reply, invocation: Announced): Promise<void> {
    for (const it of change ? [change, ...changes] : changes) {
        await attempt(invocation, () => announceChange(it, invocation));
    }
}

/** Tells the app's log, and the audit room where one is set, who changed what; there is nothing secret in it. */
export async function announceChange(change: ChangeFacts, invocation: Announced): Promise<void> {
    const { sender, room, accessors, services, logger } = invocation;
    logger.info({ change: withoutValues(change), by: sender.username, ...(room ? { room: room.id } : {}) });
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
async function postLine(target: IRoom, change: ChangeFacts, invocation: Announced): Promise<void> {
    const { sender, room, services, logger } = invocation;
    const { messages } = services.environment;
    const where = { username: sender.username, room: nameOf(room) };
    try {
        await post(target, audit(change, where, messages), invocation);
    } catch (error) {
        logger.warn({ auditRoom: target.id, problem: 'refused', error: redact(error) });
        await post(target, auditWithoutName(change, where, messages), invocation);
    }
}

/** In the log the names of fields say enough. */
function withoutValues(change: ChangeFacts): object {
    return 'changes' in change ? { ...change, changes: change.changes?.map(({ field }) => field) } : change;
}

function nameOf(room: IRoom | undefined): string {
    return room?.slugifiedName ? `#${room.slugifiedName}` : (room?.id ?? '');
}

async function post(target: IRoom, line: string, { accessors: { read, modify } }: Action): Promise<void> {
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
