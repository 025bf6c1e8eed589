import type { Values } from '../lib/grammar/Parameter';
import type { Filter } from '../lib/integrations/collectIntegrations';
import { fields } from '../lib/integrations/fields';
import type { LabelledParameters } from './SubcommandGrammar';

const { kind, choices, aliases, placeholder, label } = fields.type;
const { format } = fields.channel;

/** What narrows a look through integrations. */
export const filterParameters = {
    type: { kind, choices, aliases, placeholder, label },
    channel: { kind: 'text', maxLength: 120, format, placeholder: 'channel', label: 'channelFilter' },
    search: { kind: 'text', maxLength: 120, placeholder: 'text', label: 'search' },
} as const satisfies LabelledParameters;

/** The filter that such values mean. */
export function filterOf({ type, channel, search }: Values<typeof filterParameters>): Filter {
    return {
        ...(type === undefined ? {} : { kind: type }),
        ...(channel === undefined ? {} : { channel }),
        ...(search === undefined ? {} : { name: search }),
    };
}
