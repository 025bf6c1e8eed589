import type { Reach } from './Access';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { FieldValues } from '../integrations/fields/fields';
import { fields } from '../integrations/fields/fields';

/** The reach of an integration, which access to it depends on. */
export function reachOf(values: FieldValues): Reach {
    const usesChannel = whyNotApplicable('channel', values) === undefined;
    return {
        kind: values.type,
        channels: usesChannel ? (values.channel ?? []) : [],
        ...(usesChannel ? {} : { eventWithoutChannel: values.event ?? fields.event.default }),
    };
}
