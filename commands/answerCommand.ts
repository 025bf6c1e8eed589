import { randomBytes } from 'crypto';
import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import { isAdmin } from '../lib/access/Sender';
import type { Failure, Outcome } from '../lib/Failure';
import { fail, succeed } from '../lib/Failure';
import { redact } from '../lib/redact';
import { renderFailure, renderReply } from '../lib/replies/renderReply';
import type { Reply } from '../lib/replies/Reply';
import { sendReply } from '../lib/replies/sendReply';
import { buildContext } from './buildContext';
import type { CommandContext } from './CommandContext';
import { usageOf } from './describeGrammar';
import { dispatch, findSubcommand } from './dispatch';
import { help } from './help';
import type { Origin } from './Origin';
import type { Services } from './services';
import type { Surroundings } from './Surroundings';
import { tellChange } from './tellChange';

/** Runs the words of one command for its sender; whatever happens, it ends in one ephemeral reply. */
export async function answerCommand(
    words: readonly string[],
    origin: Origin,
    { accessors, services, logger }: Surroundings,
): Promise<void> {
    const { messages } = services.shared;
    const outcome = await runSafely(words, buildContext(origin, accessors.read, services), logger);
    const text = outcome.ok ? renderReply(outcome.value, messages) : explain(outcome.failure, words, origin, services);
    await sendReply(accessors.modify, { user: origin.sender, ...origin }, text);
    if (outcome.ok && outcome.value.change) {
        await tellChange(outcome.value.change, origin, { accessors, services, logger });
    }
}

/** The one place where what nobody expected ends: the log gets the details, the sender a reference to them. */
async function runSafely(words: readonly string[], context: CommandContext, logger: ILogger): Promise<Outcome<Reply>> {
    try {
        const outcome = await dispatch(words, context);
        return outcome.ok || outcome.failure.kind !== 'not-connected'
            ? outcome
            : await offerConnection(outcome.failure.reason, words, context);
    } catch (error) {
        const reference = randomBytes(4).toString('hex');
        logger.error({ reference, error: redact(error) });
        return fail({ kind: 'unexpected', reference });
    }
}

/** A command that needs a connection is kept, and runs once its sender has connected. */
async function offerConnection(
    reason: 'never' | 'expired' | 'refused',
    words: readonly string[],
    { connection }: CommandContext,
): Promise<Outcome<Reply>> {
    const url = await connection.begin(words);
    return url.ok ? succeed({ kind: 'connect', facts: { url: url.value, reason } }) : url;
}

function explain(failure: Failure, words: readonly string[], { sender }: Origin, { shared }: Services): string {
    const { grammar } = findSubcommand(words[0]) ?? help;
    return renderFailure(failure, shared.messages, { isAdmin: isAdmin(sender), usage: usageOf(grammar) });
}
