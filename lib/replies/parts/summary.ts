import type { Integration } from '../../integrations/Integration';
import { listensEverywhere } from '../../integrations/listensEverywhere';
import type { Kind } from '../../integrations/kinds';

/** What is told of an integration wherever one is told of. */
export interface SummaryFacts {
    readonly id: string;
    readonly kind: Kind;
    readonly name: string;
    readonly enabled: boolean;
    readonly channel: readonly string[];
    /** It listens to rooms and names none, which means every public channel. */
    readonly everywhere: boolean;
    /** Who posts its messages; empty when nobody is set. */
    readonly username: string;
    readonly event?: string;
    readonly urls: readonly string[];
    /** Words that a message has to begin with; none for every message. */
    readonly triggerWords?: readonly string[];
}

/** What there is to tell of an integration anywhere. */
export function summaryFacts({ id, kind, values }: Integration): SummaryFacts {
    const { name, enabled, channel = [], username = '', event, urls = [], triggerWords } = values;
    const everywhere = listensEverywhere(values);
    return { id, kind, name, enabled: enabled === true, channel, everywhere, username, event, urls, triggerWords };
}
