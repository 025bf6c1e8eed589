import { isAdmin } from '../access/Sender';
import { usageOf } from '../dispatch/describe';
import { findSubcommand } from '../dispatch/dispatch';
import type { Failure } from '../Failure';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { Button, Reply } from '../replies/Reply';
import { renderFailure, renderReply } from '../replies/renderReply';
import { announceChange } from './announceChange';
import type { SignedButton } from './blocks/buttons';
import { replyBlocks } from './blocks/buttons';
import { attempt, guard } from './guard';
import type { Invocation } from './Invocation';

/** Characters of words that a button carries; longer ones have none that fills a form with them. */
const CARRIED_LENGTH = 3000;

/** Tells the sender what came of words, in one ephemeral reply, and others what was changed by them. */
export async function sendOutcome(
    outcome: Outcome<Reply>,
    words: readonly string[],
    invocation: Invocation,
): Promise<void> {
    const { services, sender: user, room, threadId } = invocation;
    const { messages } = services.environment;
    const text = outcome.ok
        ? renderReply(outcome.value, messages, services.print)
        : explainFailure(outcome.failure, words, invocation);
    const buttons = outcome.ok ? outcome.value.buttons : undefined;
    await services.sendReply({ user, room, threadId }, { text, blocks: await blocksOf(text, buttons, invocation) });
    const offer = outcome.ok ? outcome.value.offer : formOffer(outcome.failure, words);
    if (offer) {
        // Lines to copy would be narrow between blocks, so what can be pressed stands in a message of its own.
        const above = outcome.ok ? messages.offers.next : messages.offers.form;
        const blocks = await blocksOf(above, offer(messages), invocation);
        await attempt(invocation, async () => {
            if (blocks.length > 0) {
                await services.sendReply({ user, room, threadId }, { text: above, blocks });
            }
        });
    }
    const change = outcome.ok ? outcome.value.change : undefined;
    if (change) {
        // The sender has the reply: when telling others fails, that is for the log alone.
        await attempt(invocation, () => announceChange(change, invocation));
    }
}

/** A failure in words, with the usage of what was typed. */
export function explainFailure(
    failure: Failure,
    words: readonly string[],
    { sender, services }: Pick<Invocation, 'sender' | 'services'>,
): string {
    const { messages, subcommands } = services.environment;
    const typed = findSubcommand(subcommands, words[0]) ?? findSubcommand(subcommands);
    return renderFailure(failure, messages, { isAdmin: isAdmin(sender), usage: typed ? usageOf(typed) : '' });
}

async function blocksOf(text: string, buttons: readonly Button[] = [], invocation: Invocation) {
    const signed = await guard(invocation, async () => succeed(await signButtons(buttons, invocation)));
    return signed.ok ? replyBlocks(text, signed.value, invocation.services.environment.appId) : [];
}

/** A button is offered to one person, in one room and thread. */
async function signButtons(
    buttons: readonly Button[],
    { services, sender, room, threadId }: Invocation,
): Promise<readonly SignedButton[]> {
    if (buttons.length === 0) {
        return [];
    }
    const actions = buttons.map(({ words, once, asForm }) => ({ words, once, asForm, threadId }));
    const values = await services.actions.issue(actions, { userId: sender.id, roomId: room.id });
    return buttons.map(({ label, danger }, index) => ({ label, danger, value: values[index] ?? '' }));
}

/** Refused words can be put right in a form. */
function formOffer(failure: Failure, words: readonly string[]): Reply['offer'] {
    return failure.kind === 'usage' && JSON.stringify(words).length <= CARRIED_LENGTH
        ? ({ buttons }) => [{ label: buttons.form, words, asForm: true }]
        : undefined;
}
