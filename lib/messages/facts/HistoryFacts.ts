/** How a call of an outgoing integration ended, as far as its record tells; the server keeps the status of few answers. */
export type HistoryEnd =
    | { readonly kind: 'accepted' | 'refused' | 'scripted' | 'withheld' | 'unreachable' | 'under-way' }
    | { readonly kind: 'status'; readonly status: number };

/** One recorded call. */
export interface HistoryEntry {
    readonly id: string;
    /** ISO date. */
    readonly at?: string;
    readonly event?: string;
    readonly url?: string;
    readonly end: HistoryEnd;
    /** Which try it was, where that was kept; each try has a record of its own. */
    readonly tries?: number;
    /** Another try follows. */
    readonly again: boolean;
    readonly error?: string;
}

/** A page of what an outgoing integration has done, newest first. */
export interface HistoryFacts {
    readonly id: string;
    readonly name: string;
    readonly entries: readonly HistoryEntry[];
    readonly page: number;
    readonly pages: number;
    readonly total: number;
}

/** What happened to the wish to make a recorded call again. */
export interface ReplayFacts {
    readonly id: string;
    readonly name: string;
    readonly historyId: string;
    /** False on servers that cannot. */
    readonly possible: boolean;
}
