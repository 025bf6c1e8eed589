import type { SummaryFacts } from '../messages/facts/SummaryFacts';
import type { Integration } from './Integration';

/** What there is to tell of an integration anywhere. */
export function summaryFacts({ id, kind, values }: Integration): SummaryFacts {
    const { name, enabled, channel = [], username = '', event, urls = [] } = values;
    return { id, kind, name, enabled: enabled === true, channel, username, event, urls };
}
