import type { Parameter } from '../../grammar/Parameter';
import type { Reason } from '../../Problem';

/** Why a JSON value cannot be a field's, by its type alone; a list may be one text with commas, as some of the REST API's are. */
export function whyNotOfType(parameter: Parameter, value: unknown): Reason | undefined {
    switch (parameter.kind) {
        case 'flag':
            return typeof value === 'boolean' ? undefined : { kind: 'flag' };
        case 'integer': {
            const { minimum, maximum } = parameter;
            return typeof value === 'number' ? undefined : { kind: 'integer', minimum, maximum };
        }
        case 'choice':
            return typeof value === 'string' ? undefined : { kind: 'choice', choices: parameter.choices };
        case 'list':
            return typeof value === 'string' || areTexts(value) ? undefined : { kind: 'json', shape: 'texts' };
        case 'text': {
            // A script is exported line by line.
            const isByLine = parameter.multiline === true;
            const isText = typeof value === 'string' || (isByLine && areTexts(value));
            return isText ? undefined : { kind: 'json', shape: isByLine ? 'exported' : 'text' };
        }
    }
}

/** Whether a JSON value is a list of texts. */
export function areTexts(value: unknown): value is readonly string[] {
    return Array.isArray(value) && value.every((it) => typeof it === 'string');
}
