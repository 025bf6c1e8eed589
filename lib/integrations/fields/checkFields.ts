import { optionName } from '../../grammar/OptionNames';
import { notApplicable } from '../../grammar/parameterProblems';
import type { Dependency, Problem } from '../../Problem';
import { eventUses } from '../events';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf, fields } from './fields';
import { isScope } from './formats';
import { isEmpty } from './isEmpty';

/** Checks the rules between fields: which ones apply to the kind and the event, which are required, and which channels incoming ones may have. */
export function checkFields(values: FieldValues): Problem[] {
    return [...fieldNames().flatMap((name) => checkField(name, values)), ...checkIncomingChannels(values)];
}

/** Why a field does not apply to an integration of this kind and event; undefined when it does. */
export function whyNotApplicable(
    name: FieldName,
    { type, event = fields.event.default }: Pick<FieldValues, 'type' | 'event'>,
): Dependency | undefined {
    const { only, usedBy: eventUse } = fieldOf(name);
    if (only !== undefined && only !== type) {
        return { parameter: 'type', value: type };
    }
    if (type === 'outgoing' && eventUse !== undefined && !eventUses(event)[eventUse]) {
        return { parameter: 'event', value: event };
    }
    return undefined;
}

function checkField(name: FieldName, values: FieldValues): Problem[] {
    const dueTo = whyNotApplicable(name, values);
    if (values[name] !== undefined && !isEmpty(values[name])) {
        return dueTo === undefined ? [] : [notApplicable(name, dueTo)];
    }
    const required = dueTo === undefined ? whyRequired(name, values) : undefined;
    const { placeholder } = fields[name];
    return required === undefined ? [] : [{ kind: 'missing', option: optionName(name), placeholder, dueTo: required }];
}

/** Why a field that applies is required for an integration of this kind and event; undefined when it is optional. */
export function whyRequired(name: FieldName, values: Pick<FieldValues, 'type' | 'event'>): Dependency | undefined {
    if (fieldOf(name).requiredFor === values.type) {
        return { parameter: 'type', value: values.type };
    }
    // The one event that uses a target room has nowhere else to post to (server: error-invalid-targetRoom).
    return name === 'targetRoom' && values.type === 'outgoing' && values.event !== undefined
        ? { parameter: 'event', value: values.event }
        : undefined;
}

function checkIncomingChannels({ type, channel = [] }: FieldValues): Problem[] {
    return type === 'outgoing'
        ? []
        : channel.filter(isScope).map((word) => ({
              kind: 'invalid',
              option: optionName('channel'),
              word,
              reason: { kind: 'format', format: 'incoming-channel' },
          }));
}
