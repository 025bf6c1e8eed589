import type { Parameter, Value } from '../grammar/Parameter';
import type { CreateBody } from '../integrations/Integrations';
import { isEmpty } from '../integrations/fields/isEmpty';
import { impliedBy } from '../integrations/fields/impliedBy';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { FieldName, FieldValues } from '../integrations/fields/fields';
import { fieldNames, fieldOf } from '../integrations/fields/fields';
import { typeOf } from '../integrations/kinds';

/** The body that creates what the values describe, which must have passed checkFields and name a channel where one is used. */
export function createBody(values: FieldValues, generateToken: () => string): CreateBody {
    const body: Record<string, Value> = {};
    for (const name of fieldNames()) {
        const implied = impliedBy(name).some((it) => values[it] !== undefined) ? true : undefined;
        const value = values[name] ?? implied ?? fieldOf(name).default;
        const isSaid = value !== undefined && !isEmpty(value) && !isOffAnyway(name, value);
        if (isSaid && whyNotApplicable(name, values) === undefined) {
            body[name] = value;
        }
    }
    const usesChannel = whyNotApplicable('channel', values) === undefined;
    body.type = typeOf(values.type);
    body.channel = usesChannel ? (values.channel ?? []).join(',') : '';
    if (values.type === 'outgoing') {
        // The API makes none, and its update refuses an integration without one.
        body.token = values.token ?? generateToken();
    }
    return body;
}

/**
 * The body of `integrations.update` that makes what is stored what the values describe. The server keeps what a body leaves
 * out, but for a few fields that it then resets, the compiled script among them (`updateIncomingIntegration`,
 * `updateOutgoingIntegration`): so everything is sent, what is to be gone as its empty value.
 */
export function updateBody(stored: FieldValues, values: FieldValues, generateToken: () => string): CreateBody {
    const body: Record<string, Value> = { ...createBody(values, generateToken) };
    for (const name of fieldNames()) {
        const empty = emptyValues[fieldOf(name).kind];
        const isStored = stored[name] !== undefined && stored[name] !== false;
        if (isStored && body[name] === undefined && empty !== undefined && !isOffAnyway(name, empty)) {
            body[name] = empty;
        }
    }
    return body;
}

/** Whether a switch is off without being sent as that. */
function isOffAnyway(name: FieldName, value: Value): boolean {
    return value === false && fieldOf(name).offUnlessSent === true;
}

/** How the API takes a field that is to be gone; a number or one of a choice cannot be. */
const emptyValues: Readonly<Partial<Record<Parameter['kind'], Value>>> = { text: '', list: [], flag: false };
