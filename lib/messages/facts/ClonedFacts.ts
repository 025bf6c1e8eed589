import type { CreatedFacts } from './CreatedFacts';

/** What the reply to a clone tells. */
export interface ClonedFacts {
    readonly original: { readonly id: string; readonly name: string };
    /** Fields of the original that the copy's event makes no use of. */
    readonly dropped: readonly string[];
    readonly created: CreatedFacts;
}
