import type { Value } from '../../grammar/Parameter';
import { templateOf } from '../../integrations/templateOf';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { code, codes } from './markdown';
import { templateLine } from './scriptLine';
import { scriptSize } from './scriptSize';

/** A field, what it was and what it is; absent is empty. A secret's value is not among them. */
export interface FieldChangeFacts {
    readonly field: string;
    readonly from?: Value;
    readonly to?: Value;
}

/** One field: from what to what. */
export function fieldChange({ field, from, to }: FieldChangeFacts, messages: Messages): string {
    // A switch that was never set is off.
    const off = typeof (from ?? to) === 'boolean' ? false : undefined;
    return say(messages.updated.change, {
        field: code(field),
        from: valueOf(field, from ?? off, messages),
        to: valueOf(field, to ?? off, messages),
    });
}

function valueOf(field: string, it: FieldChangeFacts['from'], messages: Messages): string {
    if (it === undefined) {
        return messages.values.none;
    }
    // A script is pages long: what it was and is says nothing in one line.
    if (field === 'script') {
        const origin = templateOf({ script: String(it) });
        return origin ? templateLine(origin, messages) : scriptSize(String(it), messages);
    }
    return Array.isArray(it) ? codes(it) : code(String(it));
}
