import { optionName } from '../../grammar/OptionNames';
import type { Dependency, Problem } from '../../Problem';
import { useOf } from '../events';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf, fields } from './fields';
import { isScope } from './formats';
import { isEmpty } from './isEmpty';

/** The rules between fields: which apply to the kind and the event, which these ask for, and what incoming channels may be. */
export function checkFields(values: FieldValues): Problem[] {
    return [
        ...fieldNames().reduce<Problem[]>((problems, name) => problems.concat(checkField(name, values)), []),
        ...checkIncomingChannels(values),
    ];
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
    if (type === 'outgoing' && eventUse !== undefined && !useOf(event)[eventUse]) {
        return { parameter: 'event', value: event };
    }
    return undefined;
}

function checkField(name: FieldName, values: FieldValues): Problem[] {
    const option = optionName(name);
    const dueTo = whyNotApplicable(name, values);
    if (values[name] !== undefined && !isEmpty(values[name])) {
        return dueTo === undefined ? [] : [{ kind: 'not-applicable', option, dueTo }];
    }
    const required = dueTo === undefined ? whyRequired(name, values) : undefined;
    const { placeholder } = fields[name];
    return required === undefined ? [] : [{ kind: 'missing', option, placeholder, dueTo: required }];
}

/** Why an integration of this kind and event cannot do without a field that applies to it; undefined when it can. */
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
