import type { Texts } from '../../forms/FormRules';
import { ownValue } from '../../ownValue';

/**
 * What stands in the elements of a view by their actions' ids, which are unique: by which block they are filed depends on
 * whether they were touched. A client may send anything; only texts under names that are asked for are taken.
 */
export function readState(state: unknown, names: readonly string[]): Texts {
    const texts: Record<string, string> = {};
    for (const block of Object.values(recordOf(state))) {
        const filed = recordOf(block);
        for (const name of names) {
            const value = ownValue(filed, name);
            if (typeof value === 'string') {
                texts[name] = value;
            }
        }
    }
    return texts;
}

function recordOf(value: unknown): Record<string, unknown> {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
