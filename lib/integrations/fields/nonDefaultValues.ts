import type { Value } from '../../grammar/Parameter';
import { assumedValue } from './assumedValue';
import { whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames } from './fields';
import { scopes } from './formats';
import { listensEverywhere } from '../listensEverywhere';

type Some = Partial<Record<FieldName, Value>>;

/** The values that `create` needs to reproduce an integration: those that apply and are not its defaults. */
export function nonDefaultValues(values: FieldValues, isLeftOut: (name: FieldName) => boolean): Some {
    const toSay = (name: FieldName): Value | undefined => {
        const assumed = assumedValue(name, isMeant);
        // An absent flag is off.
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

/** Where no channel means all public ones, that scope has to be given, because `create` defaults to the current room. */
function storedValue(name: FieldName, values: FieldValues): Value | undefined {
    return name === 'channel' && listensEverywhere(values) ? [scopes[0]] : values[name];
}
