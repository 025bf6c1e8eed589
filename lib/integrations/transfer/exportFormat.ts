import type { Value } from '../../grammar/Parameter';
import { readScript } from '../../templates/readScript';
import { findTemplate } from '../../templates/templates';
import { writeScript } from '../../templates/writeScript';
import { assumedValue } from '../fields/assumedValue';
import { whyNotApplicable } from '../fields/checkFields';
import type { FieldName, FieldValues } from '../fields/fields';
import { fieldNames, fieldOf } from '../fields/fields';
import type { Integration } from '../Integration';
import { saidValues } from '../fields/saidValues';

/**
 * An integration as people keep it: its id, and those fields that `create` would not choose by itself; a script as its
 * lines, so that a change of one is a change of one. Without an id it stands for none that exists.
 */
export type Exported = Omit<FieldValues, 'script' | 'token'> & {
    readonly id?: string;
    readonly script?: readonly string[];
    /** In place of a script that a template made and nobody changed; the secret in it stays where it is. */
    readonly template?: { readonly name: string; readonly version: number; readonly options: readonly string[] };
};

/** The integration as it is kept, members always in the same order. */
export function exportedOf({ id, values }: Pick<Integration, 'id' | 'values'>): Exported {
    const said = saidValues(values, isSecret);
    const { script, ...others } = said;
    return { id, ...others, ...(script === undefined ? {} : exportedScript(String(script))) } as Exported;
}

function exportedScript(script: string): Pick<Exported, 'script' | 'template'> {
    const made = readScript(script);
    return made?.unchanged === true
        ? { template: { name: made.name, version: made.version, options: made.settings.options ?? [] } }
        : { script: script.split('\n') };
}

/** A template that this app does not know leaves no script. */
function scriptOf({ script, template }: Pick<Exported, 'script' | 'template'>): Pick<FieldValues, 'script'> {
    const known = findTemplate(template?.name ?? '');
    if (known !== undefined) {
        return { script: writeScript(known, { options: template?.options }) };
    }
    return script === undefined ? {} : { script: script.join('\n') };
}

/** What create has to be told to make what was kept: what it says, and nothing of what is at its default. */
export function saidOf({ id: _id, script, template, ...others }: Exported): FieldValues {
    return { ...others, ...scriptOf({ script, template }) };
}

/** All that a kept integration says, in so many words; the opposite of exportedOf. */
export function valuesOf(exported: Exported): FieldValues {
    const said = saidOf(exported);
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
