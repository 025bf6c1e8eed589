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
