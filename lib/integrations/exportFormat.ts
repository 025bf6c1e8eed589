import type { Value } from '../grammar/Parameter';
import { assumedValue } from './assumedValue';
import { whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf } from './fields';
import type { Integration } from './Integration';
import { saidValues } from './saidValues';

/**
 * An integration as people keep it: its id, and those fields that `create` would not choose by itself; a script as its
 * lines, so that a change of one is a change of one. Without an id it stands for none that exists.
 */
export type Exported = Omit<FieldValues, 'script' | 'token'> & {
    readonly id?: string;
    readonly script?: readonly string[];
};

/** The integration as it is kept, members always in the same order. */
export function exportedOf({ id, values }: Pick<Integration, 'id' | 'values'>): Exported {
    const said = saidValues(values, isSecret);
    const { script } = said;
    return { id, ...said, ...(script === undefined ? {} : { script: String(script).split('\n') }) } as Exported;
}

/** All that a kept integration says, in so many words; the opposite of exportedOf. */
export function valuesOf({ id: _id, script, ...others }: Exported): FieldValues {
    const said = { ...others, ...(script === undefined ? {} : { script: script.join('\n') }) } as FieldValues;
    const values: Partial<Record<FieldName, Value>> = {};
    for (const name of fieldNames()) {
        const value = said[name] ?? assumedValue(name, (it) => said[it] !== undefined);
        if (value !== undefined && !isSecret(name) && whyNotApplicable(name, said) === undefined) {
            values[name] = value;
        }
    }
    return values as FieldValues;
}

function isSecret(name: FieldName): boolean {
    return fieldOf(name).secret === true;
}
