import type { Value } from '../../grammar/Parameter';
import type { FieldName, FieldValues } from './fields';

/** Picks some fields, without undefined ones. */
export function pickFields(from: Partial<FieldValues>, names: readonly FieldName[]): Partial<FieldValues> {
    const picked: Partial<Record<FieldName, Value>> = {};
    for (const name of names) {
        const value = from[name];
        if (value !== undefined) {
            picked[name] = value;
        }
    }
    return picked as Partial<FieldValues>;
}
