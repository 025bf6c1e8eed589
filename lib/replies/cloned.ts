import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import type { CreatedFacts } from './created';
import { created } from './created';
import { code, codes, exact } from './parts/markdown';
import type { PrintCommand } from './parts/SuggestedCommand';

/** What the reply to a clone tells. */
export interface ClonedFacts {
    readonly original: { readonly id: string; readonly name: string };
    /** Fields of the original that the copy's event makes no use of. */
    readonly dropped: readonly string[];
    readonly created: CreatedFacts;
}

/** The reply to a clone: what it was copied from, and everything that is told of a new integration. */
export function cloned(
    { original, dropped, created: facts }: ClonedFacts,
    messages: Messages,
    print: PrintCommand,
): string {
    const { cloned: phrases, enumeration } = messages;
    return [
        say(phrases.heading, { name: code(original.name), id: exact(original.id) }),
        created(facts, messages, print),
        ...(dropped.length > 0 ? [say(phrases.dropped, { fields: codes(dropped, enumeration.and) })] : []),
    ].join('\n');
}
