import type { Value } from '../../grammar/Parameter';
import { readScript } from '../../templates/readScript';
import { findTemplate } from '../../templates/templates';
import { writeScript } from '../../templates/writeScript';
import { assumedValue } from '../fields/assumedValue';
import { whyNotApplicable } from '../fields/checkFields';
import type { FieldName, FieldValues } from '../fields/fields';
import { fieldNames, fieldOf } from '../fields/fields';
import type { Integration } from '../Integration';
import { nonDefaultValues } from '../fields/nonDefaultValues';

/**
 * An exported integration: its id and the fields that are not defaults of `create`; a script as a list of
 * lines, for readable diffs. Without an id it matches no existing one by id.
 */
export type Exported = Omit<FieldValues, 'script' | 'token'> & {
    readonly id?: string;
    readonly script?: readonly string[];
    /** In place of an unedited script of a template; without its secret. */
    readonly template?: {
        readonly name: string;
        readonly version: number;
        readonly options: readonly string[];
        /** Present where the service signs its deliveries, by a secret that is not exported. */
        readonly hasSecret?: boolean;
    };
};

/** Exports an integration, with its members in a fixed order. */
export function toExported({ id, values }: Pick<Integration, 'id' | 'values'>): Exported {
    const said = nonDefaultValues(values, isSecret);
    const { script, ...others } = said;
    return { id, ...others, ...(script === undefined ? {} : exportedScript(String(script))) } as Exported;
}

function exportedScript(script: string): Pick<Exported, 'script' | 'template'> {
    const made = readScript(script);
    if (made?.unchanged !== true) {
        return { script: script.split('\n') };
    }
    const { name, version, settings } = made;
    const template = { name, version, options: settings.options ?? [] };
    return { template: settings.secret ? { ...template, hasSecret: true } : template };
}

/** The script; none for a template that this app does not know. */
function scriptOf({ script, template }: Pick<Exported, 'script' | 'template'>): Pick<FieldValues, 'script'> {
    const known = findTemplate(template?.name ?? '');
    if (known !== undefined) {
        return { script: writeScript(known, { options: template?.options }) };
    }
    return script === undefined ? {} : { script: script.join('\n') };
}

/** The values for `create`, without defaults. */
export function valuesToCreate({ id: _id, script, template, ...others }: Exported): FieldValues {
    return { ...others, ...scriptOf({ script, template }) };
}

/** All values of an exported integration, with defaults; the inverse of `toExported`. */
export function valuesOf(exported: Exported): FieldValues {
    const said = valuesToCreate(exported);
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
