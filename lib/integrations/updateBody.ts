import { whyNotApplicable } from './checkFields';
import type { CreateBody } from './createBody';
import { createBody } from './createBody';
import type { FieldName, FieldValues } from './fields';
import { fieldOf } from './fields';

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
