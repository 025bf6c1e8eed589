import type { ChangeFacts } from '../replies/Change';
import { audit } from '../replies/audit';
import { withoutMentions } from '../replies/markdown';
import type { Invocation } from './Invocation';

/** Tells the app's log, and the audit room where one is set, who changed what; there is nothing secret in it. */
export async function announceChange(
    change: ChangeFacts,
    { sender, room, accessors: { read, modify }, services, logger }: Invocation,
): Promise<void> {
    logger.info({ change, by: sender.username, room: room.id });
    const configuration = await services.configuration();
    const auditRoom = configuration.ok ? configuration.value.auditRoom : undefined;
    const target = auditRoom === undefined ? undefined : await read.getRoomReader().getById(auditRoom);
    if (target) {
        const line = audit(
            change,
            { username: sender.username, room: room.slugifiedName || room.id },
            services.environment.messages,
        );
        const appUser = await read.getUserReader().getAppUser();
        const creator = modify.getCreator();
        const message = creator
            .startMessage()
            .setRoom(target)
            .setText(withoutMentions(line))
            .setParseUrls(false)
            .setGroupable(false);
        await creator.finish(appUser ? message.setSender(appUser) : message);
    } else if (auditRoom !== undefined) {
        logger.warn({ auditRoom, problem: 'no such room' });
    }
}
