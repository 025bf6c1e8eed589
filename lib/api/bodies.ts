import type { Value } from '../grammar/Parameter';
import type { CreateBody } from '../integrations/Integrations';
import { impliedBy } from '../integrations/impliedBy';
import { whyNotApplicable } from '../integrations/checkFields';
import type { FieldName, FieldValues } from '../integrations/fields';
import { fieldNames, fieldOf, fields } from '../integrations/fields';
import { typeOf } from '../integrations/kinds';

/** The body that creates what the values describe, which must have passed checkFields and name a channel where one is used. */
export function createBody(values: FieldValues, generateToken: () => string): CreateBody {
    const complete: Partial<Record<FieldName, Value>> = { ...impliedBy(values), ...definedOf(values) };
    const body: Record<string, Value> = {};
    for (const name of fieldNames()) {
        const value = complete[name] ?? fieldOf(name).default;
        if (value !== undefined && whyNotApplicable(name, values) === undefined) {
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

function definedOf(values: FieldValues): Partial<Record<FieldName, Value>> {
    const given: Partial<Record<FieldName, Value>> = {};
    for (const name of Object.keys(fields) as FieldName[]) {
        const value = values[name];
        if (value !== undefined) {
            given[name] = value;
        }
    }
    return given;
}

/**
 * The body of `integrations.update` that makes an integration what the values describe. An incoming one keeps what a body
 * leaves out (rocket-chat.md B.2), so that its emptied texts are sent empty.
 */
export function updateBody(
    values: FieldValues,
    cleared: readonly FieldName[],
    generateToken: () => string,
): CreateBody {
    const body: Record<string, CreateBody[string]> = { ...createBody(values, generateToken) };
    for (const name of cleared) {
        if (fieldOf(name).kind === 'text' && whyNotApplicable(name, values) === undefined) {
            body[name] = '';
        }
    }
    return body;
}
