import type { Parameter, Value } from '../grammar/Parameter';
import type { CreateBody } from '../integrations/Integrations';
import { isEmpty } from '../integrations/fields/isEmpty';
import { impliedBy } from '../integrations/fields/impliedBy';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { FieldName, FieldValues } from '../integrations/fields/fields';
import { fieldNames, fieldOf } from '../integrations/fields/fields';
import { typeOf } from '../integrations/kinds';

/** The body of `integrations.create` for values that have passed checkFields, and have a channel where one is used. */
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
        // The API generates none, and its update refuses an integration without one.
        body.token = values.token ?? generateToken();
    }
    return body;
}

/**
 * The body of `integrations.update` that turns the stored integration into the given values. The server keeps what a body leaves
 * out, except for a few fields that it resets, the compiled script among them (`updateIncomingIntegration`,
 * `updateOutgoingIntegration`): so everything is sent, and cleared fields as their empty values.
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

/** Whether a flag is off without being sent. */
function isOffAnyway(name: FieldName, value: Value): boolean {
    return value === false && fieldOf(name).offUnlessSent === true;
}

/** The values that clear a field in the API; numbers and choices cannot be cleared. */
const emptyValues: Readonly<Partial<Record<Parameter['kind'], Value>>> = { text: '', list: [], flag: false };
