import type { UpdatedFacts } from '../messages/facts/UpdatedFacts';
import type { FieldChange } from './fieldChanges';
import type { FieldName } from './fields';
import { fieldOf } from './fields';
import type { Integration } from './Integration';

/** What an update did, as far as there is something to tell. */
export interface Update {
    readonly after: Integration;
    readonly changes: readonly FieldChange[];
    readonly refused: readonly FieldChange[];
    readonly dropped: readonly FieldName[];
}

/** What there is to tell about an update. */
export function updatedFacts({ after, changes, refused, dropped }: Update): UpdatedFacts {
    const { id, kind, values, scriptError } = after;
    const token = changes.find(({ field }) => field === 'token');
    return {
        id,
        kind,
        name: values.name,
        changes: changes.filter(({ field }) => fieldOf(field).secret !== true),
        dropped,
        refused: refused.map(({ field }) => field),
        ...(token && values.token !== undefined
            ? { token: { value: values.token, reason: token.from === undefined ? 'lacked' : 'given' } }
            : {}),
        ...(scriptError ? { scriptError } : {}),
    };
}
