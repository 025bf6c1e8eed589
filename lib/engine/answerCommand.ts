import { isAdmin } from '../access/Sender';
import type { Failure } from '../Failure';
import type { Outcome } from '../Outcome';
import { fail, map, succeed } from '../Outcome';
import type { SignedButton } from './blocks/buttons';
import { replyBlocks } from './blocks/buttons';
import type { Button, Reply } from '../replies/Reply';
import { renderFailure, renderReply } from '../replies/renderReply';
import { buildContext } from './buildContext';
import type { CommandContext } from '../dispatch/CommandContext';
import { usageOf } from '../dispatch/describe';
import { typedLine } from '../dispatch/commandLine';
import { limits } from '../limits';
import { dispatch, findSubcommand } from '../dispatch/dispatch';
import type { Invocation } from './Invocation';
import { attempt, guard } from './guard';
import { announceChange } from './announceChange';

/** Runs the words of one command for its sender; whatever happens, it ends in one ephemeral reply. */
export async function answerCommand(words: readonly string[], invocation: Invocation): Promise<void> {
    const { services, sender: user, room, threadId } = invocation;
    const { appId, messages } = services.environment;
    const outcome = await guard(invocation, () => run(words, invocation));
    const text = outcome.ok
        ? renderReply(outcome.value, messages, services.print)
        : explain(outcome.failure, words, invocation);
    const buttons = (outcome.ok ? outcome.value.buttons : undefined) ?? [];
    const signed = await guard(invocation, async () => succeed(await signButtons(buttons, invocation)));
    const blocks = signed.ok ? replyBlocks(text, signed.value, appId) : [];
    await services.sendReply({ user, room, threadId }, { text, blocks });
    const change = outcome.ok ? outcome.value.change : undefined;
    if (change) {
        // The sender has the reply: when telling others fails, that is for the log alone.
        await attempt(invocation, () => announceChange(change, invocation));
    }
}

/** A button is offered to one person, in one room and thread. */
async function signButtons(
    buttons: readonly Button[],
    { services, sender, room, threadId }: Invocation,
): Promise<readonly SignedButton[]> {
    if (buttons.length === 0) {
        return [];
    }
    const actions = buttons.map(({ words, once }) => ({ words, once, threadId }));
    const values = await services.actions.issue(actions, { userId: sender.id, roomId: room.id });
    return buttons.map(({ label, danger }, index) => ({ label, danger, value: values[index] ?? '' }));
}

async function run(words: readonly string[], invocation: Invocation): Promise<Outcome<Reply>> {
    const { sender, services } = invocation;
    if (!services.environment.caches.uses.take(sender.id)) {
        return fail({ kind: 'too-many-uses' });
    }
    const context = buildContext(invocation);
    const outcome = await dispatch(words, services.environment.subcommands, context);
    return outcome.ok || outcome.failure.kind !== 'not-connected'
        ? outcome
        : offerConnection(outcome.failure.reason, words, context, isAdmin(sender));
}

/** A command that needs a connection is kept, unless it is very long, and runs once its sender has connected. */
async function offerConnection(
    reason: 'never' | 'expired' | 'refused',
    words: readonly string[],
    { connection }: CommandContext,
    forAdmin: boolean,
): Promise<Outcome<Reply>> {
    const line = typedLine(words);
    const waiting = line.length <= limits.waiting ? { words, line } : undefined;
    return map(await connection.begin(waiting?.words), (url) => ({
        kind: 'connect',
        facts: { url, reason, forAdmin, waiting: waiting?.line },
    }));
}

function explain(failure: Failure, words: readonly string[], { sender, services }: Invocation): string {
    const { messages, subcommands } = services.environment;
    const typed = findSubcommand(subcommands, words[0]) ?? findSubcommand(subcommands);
    return renderFailure(failure, messages, { isAdmin: isAdmin(sender), usage: typed ? usageOf(typed) : '' });
}
