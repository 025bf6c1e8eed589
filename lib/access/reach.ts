import type { Reach } from './Access';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { FieldValues } from '../integrations/fields/fields';
import { fields } from '../integrations/fields/fields';

/** What access to an integration depends on: where it would reach. */
export function reachOf(values: FieldValues): Reach {
    const usesChannel = whyNotApplicable('channel', values) === undefined;
    return {
        kind: values.type,
        channels: usesChannel ? (values.channel ?? []) : [],
        ...(usesChannel ? {} : { eventWithoutChannel: values.event ?? fields.event.default }),
    };
}
