import type { Failure } from '../Failure';
import type { Messages } from '../messages/Messages';
import { failureText } from './failures/failures';
import { usageReply } from './help';
import { problem } from './failures/problems';
import { renderers } from './renderers';
import { lineToCopy } from './parts/suggestion';
import type { Reply } from './Reply';
import type { PrintCommand } from './parts/SuggestedCommand';

/** A reply in a language's words, with what it suggests to type. */
export function renderReply({ kind, facts, readAs }: Reply, messages: Messages, print: PrintCommand): string {
    // A kind and its facts belong together by construction, which the compiler cannot see through the table.
    const render = renderers[kind] as (facts: Reply['facts'], messages: Messages, print: PrintCommand) => string;
    const text = render(facts, messages, print);
    return readAs === undefined ? text : `${messages.help.readAs} ${lineToCopy(readAs)}\n${text}`;
}

/** What a failure's sentence depends on beside the failure. */
export interface FailureContext {
    readonly isAdmin: boolean;
    /** The usage line of the subcommand that was typed. */
    readonly usage: string;
    /** Whether that line leaves options out. */
    readonly isSummedUp?: boolean;
}

/** A failure in a language's words: what happened, which word caused it, what to do next. */
export function renderFailure(
    failure: Failure,
    messages: Messages,
    { isAdmin, usage, isSummedUp }: FailureContext,
): string {
    if (failure.kind !== 'usage') {
        return failureText(failure, { isAdmin }, messages);
    }
    const problems = failure.problems.map((it) => problem(it, messages));
    const { subcommand, line } = failure;
    return usageReply(problems, { usage, isSummedUp, subcommand, line }, messages);
}
