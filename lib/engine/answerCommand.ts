import { isAdmin } from '../access/Sender';
import type { Failure } from '../Failure';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import { buttonBlocks } from './blocks/buttons';
import { renderFailure, renderReply } from '../replies/renderReply';
import type { Reply } from '../replies/Reply';
import { buildContext } from './buildContext';
import type { CommandContext } from '../dispatch/CommandContext';
import { usageOf } from '../dispatch/describe';
import { dispatch, findSubcommand } from '../dispatch/dispatch';
import type { Origin, Surroundings } from './Invocation';
import { safely } from './guard';
import type { Services } from './services';
import { tellChange } from './auditRoom';

/** Runs the words of one command for its sender; whatever happens, it ends in one ephemeral reply. */
export async function answerCommand(
    words: readonly string[],
    origin: Origin,
    surroundings: Surroundings,
): Promise<void> {
    const { services } = surroundings;
    const { messages } = services.shared;
    const outcome = await safely(surroundings, () => run(words, origin, surroundings));
    const text = outcome.ok ? renderReply(outcome.value, messages) : explain(outcome.failure, words, origin, services);
    const buttons = (outcome.ok ? outcome.value.buttons : undefined) ?? [];
    const blocks = buttonBlocks(buttons, { appId: services.shared.appId, threadId: origin.threadId });
    await services.sendReply({ user: origin.sender, ...origin }, { text, blocks });
    const change = outcome.ok ? outcome.value.change : undefined;
    if (change) {
        // The sender has the reply: when telling others fails, that is for the log alone.
        await safely(surroundings, async () => {
            await tellChange(change, origin, surroundings);
            return succeed(undefined);
        });
    }
}

async function run(
    words: readonly string[],
    origin: Origin,
    { accessors, services }: Surroundings,
): Promise<Outcome<Reply>> {
    const context = buildContext(origin, accessors.read, services);
    const outcome = await dispatch(words, services.shared.subcommands, context);
    return outcome.ok || outcome.failure.kind !== 'not-connected'
        ? outcome
        : offerConnection(outcome.failure.reason, words, context, isAdmin(origin.sender));
}

/** A command that needs a connection is kept, and runs once its sender has connected. */
async function offerConnection(
    reason: 'never' | 'expired' | 'refused',
    words: readonly string[],
    { connection }: CommandContext,
    forAdmin: boolean,
): Promise<Outcome<Reply>> {
    const url = await connection.begin(words);
    return url.ok ? succeed({ kind: 'connect', facts: { url: url.value, reason, forAdmin } }) : url;
}

function explain(failure: Failure, words: readonly string[], { sender }: Origin, { shared }: Services): string {
    const typed = findSubcommand(shared.subcommands, words[0]) ?? findSubcommand(shared.subcommands);
    return renderFailure(failure, shared.messages, { isAdmin: isAdmin(sender), usage: typed ? usageOf(typed) : '' });
}
