import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import type { ChangeFacts } from './Change';
import { code, codes } from './markdown';

/** The same without what people chose, where a line with it cannot be posted: the id says which integration it is. */
export function auditWithoutName(
    change: ChangeFacts,
    where: { readonly username: string; readonly room: string },
    messages: Messages,
): string {
    return audit({ ...change, name: '…' }, where, messages);
}

/** The line for the audit room: who did what to which integration, and where they typed it. */
export function audit(
    { verb, kind, name, id, fields = [], successor }: ChangeFacts,
    { username, room }: { readonly username: string; readonly room: string },
    messages: Messages,
): string {
    const values = {
        person: code(username),
        name: code(name),
        id: code(id),
        room: code(room),
        fields: codes(fields, messages.enumeration.and),
    };
    const line = say(messages.audit[verb][kind], values);
    return successor === undefined ? line : `${line}; ${say(messages.audit.successor, { successor: code(successor) })}`;
}
