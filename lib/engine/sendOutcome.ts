import { isAdmin } from '../access/Sender';
import { candidateOffers } from '../dispatch/candidateOffers';
import { usageOf } from '../dispatch/describe';
import { findSubcommand } from '../dispatch/matchSubcommand';
import type { Failure } from '../Failure';
import { isSummedUp } from '../grammar/usageLine';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { Messages } from '../messages/Messages';
import type { Offers } from '../replies/offers/Offer';
import { offersOf } from '../replies/offers/offers';
import type { Reply } from '../replies/Reply';
import { renderFailure, renderReply } from '../replies/renderReply';
import { announceChanges } from './announceChange';
import { replyBlocks } from './blocks/replyBlocks';
import { attempt, guard } from './guard';
import type { Invocation } from './Invocation';
import type { UnsignedOffers } from './signOffers';
import { signOffers } from './signOffers';
import { CARRIED_LENGTH } from '../signing/SignedActions';

/** What stands below a reply in a message of its own. */
interface Below extends UnsignedOffers {
    readonly above: string;
}

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
    const offers = outcome.ok ? offersOf(outcome.value, messages) : undefined;
    const blocks = offers?.within === true ? await blocksOf(text, offers, invocation) : [];
    await services.sendReply({ user, room, threadId }, { text, blocks });
    const below = outcome.ok ? offersBelow(offers, messages) : offersAfter(outcome.failure, words, invocation);
    if (below) {
        await attempt(invocation, () => sendBelow(below, invocation));
    }
    if (outcome.ok) {
        await announceChanges(outcome.value, invocation);
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
    const usage = typed ? { usage: usageOf(typed), isSummedUp: isSummedUp(typed) } : { usage: '' };
    return renderFailure(failure, messages, { isAdmin: isAdmin(sender), ...usage });
}

/** Lines to copy would be narrow between blocks, so what can be pressed stands in a message of its own. */
async function sendBelow({ above: text, ...offers }: Below, invocation: Invocation): Promise<void> {
    const { services, sender: user, room, threadId } = invocation;
    const blocks = await blocksOf(text, offers, invocation);
    if (blocks.length > 0) {
        await services.sendReply({ user, room, threadId }, { text, blocks });
    }
}

async function blocksOf(text: string, offers: UnsignedOffers, invocation: Invocation) {
    const signed = await guard(invocation, async () => succeed(await signOffers(offers, invocation)));
    return signed.ok ? replyBlocks(text, signed.value, invocation.services.environment.appId) : [];
}

function offersBelow(offers: Offers | undefined, messages: Messages): Below | undefined {
    return offers && offers.within !== true ? { ...offers, above: messages.offers.next } : undefined;
}

/** Refused words can be put right in a form, and of several integrations one can be picked. */
function offersAfter(failure: Failure, words: readonly string[], { services }: Invocation): Below | undefined {
    const { messages, subcommands } = services.environment;
    const { buttons, offers } = messages;
    if (failure.kind === 'usage' && JSON.stringify(words).length <= CARRIED_LENGTH) {
        return { above: offers.form, buttons: [{ label: buttons.form, words }] };
    }
    const candidates = candidateOffers(failure, words, subcommands, messages);
    return candidates && { ...candidates, above: offers.candidates };
}
