import type { Failure } from '../Failure';
import type { Messages } from './Messages';
import type { Reply } from './Reply';
import type { PrintCommand } from './SuggestedCommand';

/** A reply in a language's words, with what it suggests to type. */
export function renderReply({ kind, facts }: Reply, messages: Messages, print: PrintCommand): string {
    // A kind and its facts belong together by construction, which the compiler cannot see through the table.
    const sentence = messages.replies[kind] as (facts: Reply['facts'], print: PrintCommand) => string;
    return sentence(facts, print);
}

/** What a failure's sentence depends on beside the failure. */
export interface FailureContext {
    readonly isAdmin: boolean;
    /** The usage line of the subcommand that was typed. */
    readonly usage: string;
}

/** A failure in a language's words: what happened, which word caused it, what to do next. */
export function renderFailure(failure: Failure, messages: Messages, { isAdmin, usage }: FailureContext): string {
    return failure.kind === 'usage'
        ? messages.usageReply(failure.problems.map(messages.problem), usage, failure.subcommand)
        : messages.failure(failure, { isAdmin });
}
