import type { SummaryFacts } from './SummaryFacts';

/** How to make again what is removed. */
export interface RemakeFacts {
    /** The command line that would. */
    readonly line: string;
    /** Fields that are not in the line. */
    readonly leftOut: readonly string[];
}

/** What is told before and after an integration is removed. */
export interface RemovalFacts extends SummaryFacts {
    readonly author?: string;
    readonly remake: RemakeFacts;
}
