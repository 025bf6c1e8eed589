import type { Integration } from '../integrations/Integration';

/** What is told of an integration wherever one is told of. */
export interface SummaryFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly enabled: boolean;
    /** Empty for every public channel, when the event is about rooms. */
    readonly channel: readonly string[];
    /** Who posts its messages; empty when nobody is set. */
    readonly username: string;
    readonly event?: string;
    readonly urls: readonly string[];
}

/** What there is to tell of an integration anywhere. */
export function summaryFacts({ id, kind, values }: Integration): SummaryFacts {
    const { name, enabled, channel = [], username = '', event, urls = [] } = values;
    return { id, kind, name, enabled: enabled === true, channel, username, event, urls };
}
