import type { Value } from '../../grammar/Parameter';
import { assumedValue } from './assumedValue';
import { whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames } from './fields';
import { scopes } from './formats';
import { listensEverywhere } from '../listensEverywhere';

type Some = Partial<Record<FieldName, Value>>;

/** What a create has to be told to make these values: those that apply, and that it would not choose by itself. */
export function saidValues(values: FieldValues, isLeftOut: (name: FieldName) => boolean): Some {
    const toSay = (name: FieldName): Value | undefined => {
        const assumed = assumedValue(name, isMeant);
        // A switch that is not there is off.
        const value = storedValue(name, values) ?? (typeof assumed === 'boolean' ? false : undefined);
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

/** Where no channel stands for every public one that has to be said: a create without any means the room it is typed in. */
function storedValue(name: FieldName, values: FieldValues): Value | undefined {
    return name === 'channel' && listensEverywhere(values) ? [scopes[0]] : values[name];
}
