import type { Failure } from '../Failure';
import type { Messages } from '../messages/Messages';
import type { Reply } from './Reply';

/** A reply in a language's words. */
export function renderReply(reply: Reply, messages: Messages): string {
    switch (reply.kind) {
        case 'created':
            return messages.created(reply.facts);
        case 'overview':
            return messages.overview(reply.subcommands);
        case 'help':
            return messages.subcommandHelp(reply.facts);
        case 'connect':
            return messages.connect(reply.url, reply.reason);
        case 'connected':
            return messages.connected();
        case 'disconnected':
            return messages.disconnected(reply.wasConnected);
        case 'identity':
            return messages.identity(reply.facts);
    }
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
