import type { FilterFacts, StopFacts } from './ListFacts';

/** What was exported, and where it is. */
export interface ExportFacts {
    readonly count: number;
    readonly filter: FilterFacts;
    /** Present when not all integrations were looked through. */
    readonly stopped?: StopFacts;
    readonly place: { readonly json: string } | { readonly file: string; readonly with: string };
}
