import { code, codes, exact } from './markdown';
import { created } from './created';
import type { CreatedFacts } from './created';

/** What the reply to a clone tells. */
export interface ClonedFacts {
    readonly original: { readonly id: string; readonly name: string };
    /** Fields of the original that the copy's event makes no use of. */
    readonly dropped: readonly string[];
    readonly created: CreatedFacts;
}

/** The reply to a clone: what it was copied from, and everything that is told of a new integration. */
export function cloned({ original, dropped, created: facts }: ClonedFacts): string {
    return [
        `A copy of ${code(original.name)} (${exact(original.id)}), which stays as it is:`,
        created(facts),
        ...(dropped.length > 0
            ? [`The event of the copy makes no use of ${codes(dropped, 'and')}, so it has none of that.`]
            : []),
    ].join('\n');
}
