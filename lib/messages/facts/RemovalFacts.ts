/** How to make again what is removed. */
export interface RemakeFacts {
    /** The command line that would. */
    readonly line: string;
    /** Fields that are not in the line. */
    readonly leftOut: readonly string[];
}

/** What is told before and after an integration is removed. */
export interface RemovalFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly enabled: boolean;
    readonly channel: readonly string[];
    readonly username?: string;
    readonly event?: string;
    readonly urls: readonly string[];
    readonly author?: string;
    readonly remake: RemakeFacts;
}
