import type { Plan } from '../access/Access';
import { whyNotApplicable } from './checkFields';
import type { FieldValues } from './fields';
import { fields } from './fields';

/** What access to an integration depends on: where it would reach. */
export function planOf(values: FieldValues): Plan {
    const usesChannel = whyNotApplicable('channel', values) === undefined;
    return {
        kind: values.type,
        channels: usesChannel ? (values.channel ?? []) : [],
        ...(usesChannel ? {} : { eventWithoutChannel: values.event ?? fields.event.default }),
    };
}
