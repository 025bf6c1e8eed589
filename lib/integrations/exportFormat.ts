import type { Value } from '../grammar/Parameter';
import { whyNotApplicable } from './checkFields';
import { impliedBy } from './impliedBy';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf } from './fields';
import type { Integration } from './Integration';

/**
 * An integration as people keep it: its id, and those fields that `create` would not choose by itself; a script as its
 * lines, so that a change of one is a change of one. Without an id it stands for none that exists.
 */
export type Exported = Omit<FieldValues, 'script' | 'token'> & {
    readonly id?: string;
    readonly script?: readonly string[];
};

type Some = Partial<Record<FieldName, Value>>;

/** The integration as it is kept, members always in the same order. */
export function exportedOf({ id, values }: Pick<Integration, 'id' | 'values'>): Exported {
    // What a script or a way to retry implies depends on what is left of them.
    const implied = impliedBy(unusual(values, {}) as FieldValues);
    const { script, ...others } = unusual(values, implied) as FieldValues;
    const kept = { id, ...others, ...(script === undefined ? {} : { script: script.split('\n') }) };
    return inOrder(kept);
}

/** All that a kept integration says, in so many words; the opposite of exportedOf. */
export function valuesOf({ id: _id, script, ...others }: Exported): FieldValues {
    const said = { ...others, ...(script === undefined ? {} : { script: script.join('\n') }) } as FieldValues;
    const implied = impliedBy(said);
    const values: Some = {};
    for (const name of keptNames(said)) {
        const value = said[name] ?? implied[name] ?? fieldOf(name).default ?? whenAbsent(name);
        if (value !== undefined) {
            values[name] = value;
        }
    }
    return values as FieldValues;
}

/** The fields that say more than nothing: what differs from what is implied, from the defaults, and from off. */
function unusual(values: FieldValues, implied: Some): Some {
    const kept: Some = {};
    for (const name of keptNames(values)) {
        const value = values[name] ?? whenAbsent(name);
        const { default: preset, serverDefault } = fieldOf(name);
        if (value !== undefined && value !== (implied[name] ?? preset ?? serverDefault ?? whenAbsent(name))) {
            kept[name] = value;
        }
    }
    return kept;
}

/** Fields that a create of the kind and event would take, without secrets. */
function keptNames(values: FieldValues): FieldName[] {
    return fieldNames().filter((name) => fieldOf(name).secret !== true && whyNotApplicable(name, values) === undefined);
}

/** A switch that is not there is off. */
function whenAbsent(name: FieldName): false | undefined {
    return fieldOf(name).kind === 'flag' ? false : undefined;
}

function inOrder(kept: Exported): Exported {
    const names = ['id', ...fieldNames()] as (keyof Exported)[];
    const ordered: Partial<Record<keyof Exported, unknown>> = {};
    for (const name of names) {
        if (kept[name] !== undefined) {
            ordered[name] = kept[name];
        }
    }
    return ordered as Exported;
}
