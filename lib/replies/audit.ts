import type { AuditedChange } from '../integrations/fields/auditedChanges';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import type { ChangeFacts, IntegrationChange } from './Change';
import { fieldChange } from './parts/fieldChange';
import { code } from './parts/markdown';

/** Who did something, and the room where they typed it. */
export interface AuditedPlace {
    readonly username: string;
    readonly room: string;
}

/** The same without what people chose, where a line with it cannot be posted: the id says which integration it is. */
export function auditWithoutName(change: ChangeFacts, where: AuditedPlace, messages: Messages): string {
    return audit('id' in change ? { ...change, name: '…', changes: [] } : change, where, messages);
}

/** The line for the audit room: who did what to which integration, and where they typed it. */
export function audit(change: ChangeFacts, { username, room }: AuditedPlace, messages: Messages): string {
    const where = { person: code(username), room: code(room) };
    if ('id' in change) {
        return ofIntegration(change, where, messages);
    }
    return change.verb === 'exported'
        ? sayCount(messages.audit.exported, change.count, messages, where)
        : say(messages.audit[change.verb], where);
}

function ofIntegration(
    { verb, kind, name, id, changes = [], successor }: IntegrationChange,
    where: { readonly person: string; readonly room: string },
    messages: Messages,
): string {
    const line = say(messages.audit[verb][kind], { ...where, name: code(name), id: code(id) });
    const more = successor === undefined ? '' : `; ${say(messages.audit.successor, { successor: code(successor) })}`;
    const fields = changes.map((it) => changed(it, messages)).join('; ');
    return `${line}${more}${fields === '' ? '' : `: ${fields}`}`;
}

function changed({ isHidden, ...change }: AuditedChange, messages: Messages): string {
    return isHidden === true
        ? say(messages.audit.hidden, { field: code(change.field) })
        : fieldChange(change, messages);
}
