import type { Value } from '../grammar/Parameter';
import { assumedValue } from './assumedValue';
import { whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames } from './fields';

type Some = Partial<Record<FieldName, Value>>;

/** What a create has to be told to make these values: those that apply, and that it would not choose by itself. */
export function saidValues(values: FieldValues, isLeftOut: (name: FieldName) => boolean): Some {
    const toSay = (name: FieldName): Value | undefined => {
        const assumed = assumedValue(name, isMeant);
        // A switch that is not there is off.
        const value = values[name] ?? (typeof assumed === 'boolean' ? false : undefined);
        const applies = whyNotApplicable(name, values) === undefined;
        return value === assumed || isLeftOut(name) || !applies ? undefined : value;
    };
    const isMeant = (name: FieldName) => (isLeftOut(name) ? values[name] : toSay(name)) !== undefined;
    const said: Some = {};
    for (const name of fieldNames()) {
        const value = toSay(name);
        if (value !== undefined) {
            said[name] = value;
        }
    }
    return said;
}
