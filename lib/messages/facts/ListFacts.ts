import type { SummaryFacts } from './SummaryFacts';

/** One integration in a list. */
export interface ListedIntegration extends SummaryFacts {
    /** Whether it is about rooms at all. */
    readonly inRooms: boolean;
    /** Whether its event is another than the usual one. */
    readonly otherEvent: boolean;
    /** Username. */
    readonly author?: string;
}

/** What integrations were looked for. */
export interface FilterFacts {
    readonly kind?: 'incoming' | 'outgoing';
    readonly name?: string;
    readonly channel?: string;
}

/** How many were looked through, of how many. */
export interface StopFacts {
    readonly after: number;
    readonly of: number;
}

/** A page of the integrations that somebody may see. */
export interface ListFacts {
    readonly integrations: readonly ListedIntegration[];
    readonly filter: FilterFacts;
    /** How many come before those of this page. */
    readonly before: number;
    readonly total: number;
    /** Lines to type, where there are such pages: the last one only when this page lies beyond it. */
    readonly next?: string;
    readonly last?: string;
    /** Present when not all were looked through. */
    readonly stopped?: StopFacts;
}
