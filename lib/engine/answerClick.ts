import type { UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { isAdmin } from '../access/Sender';
import { typedLine } from '../dispatch/commandLine';
import type { Failure } from '../Failure';
import { fail } from '../Outcome';
import { renderFailure } from '../replies/renderReply';
import type { ClientAction } from '../signing/SignedActions';
import { answerCommand } from './answerCommand';
import { cameToNothing } from './cameToNothing';
import type { Invocation } from './Invocation';
import { isThere } from './isThere';
import { sendOutcome } from './sendOutcome';

type ClickData = ReturnType<UIKitBlockInteractionContext['getInteractionData']>;

/**
 * Anybody can post a message with a button that names this app, with any value in it, for others to click: only what the
 * app issued runs. Its own buttons are in ephemeral messages, which nobody stores, so that a stored one is not its own.
 */
export async function answerClick(
    { value, message }: Pick<ClickData, 'value' | 'message'>,
    invocation: Invocation,
): Promise<void> {
    const { sender, room, services } = invocation;
    const holder = { userId: sender.id, roomId: room.id };
    // Whoever is not there uses nothing up.
    const redeemed = !message && (await isThere(invocation)) ? await services.actions.redeem(value, holder) : undefined;
    if (redeemed === undefined || redeemed.kind === 'unknown') {
        await refuse(invocation);
        return;
    }
    const { action } = redeemed;
    const there = { ...invocation, threadId: action.threadId };
    if (redeemed.kind === 'valid') {
        const outcome = await answerCommand(action.words, there, action);
        if (cameToNothing(outcome)) {
            await redeemed.giveBack?.();
        }
    } else {
        const failure = redeemed.kind === 'used' ? ({ kind: 'button-used' } as const) : expired(action);
        await sendOutcome(fail(failure), action.words, there);
    }
}

function expired({ words }: ClientAction): Failure {
    return { kind: 'button-expired', line: typedLine(words) };
}

async function refuse({ sender: user, room, services, logger }: Invocation): Promise<void> {
    const { caches, messages } = services.environment;
    logger.warn({ click: 'refused', by: user.username, room: room.id, refusedByNow: ++caches.refusedClicks });
    const text = renderFailure({ kind: 'not-issued' }, messages, { isAdmin: isAdmin(user), usage: '' });
    await services.sendReply({ user, room }, { text });
}
