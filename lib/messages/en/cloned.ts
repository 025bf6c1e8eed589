import type { ClonedFacts } from '../facts/ClonedFacts';
import { code, codes, exact } from '../markdown';
import { created } from './created';

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
