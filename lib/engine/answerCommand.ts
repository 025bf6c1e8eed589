import { isAdmin } from '../access/Sender';
import type { CommandContext } from '../dispatch/CommandContext';
import { typedLine } from '../dispatch/commandLine';
import { dispatch, dispatchParsed } from '../dispatch/dispatch';
import { askAbout } from '../dispatch/askAbout';
import type { ReadLine } from '../dispatch/readLine';
import { readLine } from '../dispatch/readLine';
import { parseTexts } from '../grammar/parseTexts';
import { limits } from '../limits';
import type { Outcome } from '../Outcome';
import { fail, map } from '../Outcome';
import type { Reply } from '../replies/Reply';
import type { ClientAction } from '../signing/SignedActions';
import { buildContext } from './buildContext';
import { asksForForm, openForm } from './forms/openForm';
import { guard } from './guard';
import type { Invocation } from './Invocation';
import { openPanel } from './panel/openPanel';
import { sendOutcome } from './sendOutcome';

/** How words came that were pressed and not typed. */
export type Pressed = Pick<ClientAction, 'instead' | 'about' | 'texts'>;

/** Runs the words of one command for its sender; whatever happens, it ends in one ephemeral reply, or in a form. Answers what came of them. */
export async function answerCommand(
    words: readonly string[],
    invocation: Invocation,
    pressed: Pressed = {},
): Promise<Outcome<Reply | undefined>> {
    const outcome = await runPressed(words, invocation, pressed);
    if (!outcome.ok || outcome.value !== undefined) {
        await sendOutcome(outcome as Outcome<Reply>, words, invocation);
    }
    return outcome;
}

/** Runs words for their sender; what comes of them is for others to tell, and none where something was opened in its place. */
export async function runPressed(
    words: readonly string[],
    invocation: Invocation,
    pressed: Pressed,
): Promise<Outcome<Reply | undefined>> {
    return tellGone(await guard(invocation, () => run(words, invocation, pressed)), pressed);
}

/** The reply to words; none where a form was opened in its place. */
async function run(
    words: readonly string[],
    invocation: Invocation,
    { instead, about, texts }: Pressed,
): Promise<Outcome<Reply | undefined>> {
    const { sender, services } = invocation;
    const { caches, subcommands } = services.environment;
    if (!caches.uses.take(sender.id)) {
        return fail({ kind: 'too-many-uses' });
    }
    const line = readLine(words, subcommands);
    if (instead === 'ask') {
        return askAbout(line, about);
    }
    const context = buildContext(invocation);
    if (texts && line.said) {
        const { subcommand } = line.said;
        const parsed = parseTexts(subcommand, texts);
        return orConnection(await dispatchParsed(subcommand, parsed, context), words, invocation, context);
    }
    const open = openerOf(line, instead);
    if (open) {
        const opened = await open(line, invocation, context);
        if (!opened.ok) {
            return orConnection(opened, words, invocation, context);
        }
        if (opened.value) {
            return map(opened, () => undefined);
        }
        // A panel that is not opened has its reply in the room; what is to be filled in has none.
        if (instead === 'open') {
            return fail({ kind: 'no-form' });
        }
    }
    return orConnection(await dispatch(line, subcommands, context), words, invocation, context);
}

/** What is opened in place of a reply; undefined for nothing. */
function openerOf(line: ReadLine, instead: Pressed['instead']) {
    if (instead === 'panel') {
        return openPanel;
    }
    return instead === 'open' || asksForForm(line) ? openForm : undefined;
}

/** Whoever pressed a button typed no id that could be wrong: the integration was there when it was offered. */
function tellGone(outcome: Outcome<Reply | undefined>, { about }: Pressed): Outcome<Reply | undefined> {
    return !outcome.ok && outcome.failure.kind === 'not-found' && about !== undefined
        ? fail({ kind: 'gone', name: about })
        : outcome;
}

/** What came of words; where that is that nobody is connected, the offer to connect. */
export async function orConnection(
    outcome: Outcome<Reply> | Extract<Outcome<unknown>, { ok: false }>,
    words: readonly string[],
    { sender }: Invocation,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    return outcome.ok || outcome.failure.kind !== 'not-connected'
        ? outcome
        : offerConnection(outcome.failure.reason, words, context, isAdmin(sender));
}

/** A command that needs a connection is kept, unless it is very long, and runs once its sender has connected. */
async function offerConnection(
    reason: 'never' | 'expired' | 'refused',
    words: readonly string[],
    { connection, configuration }: CommandContext,
    isAdministrator: boolean,
): Promise<Outcome<Reply>> {
    const line = typedLine(words);
    const configured = isAdministrator ? await configuration() : undefined;
    // Where the administrators want nobody to use a service account, none is offered.
    const forAdmin = configured?.ok === true && configured.value.serviceFor !== 'nobody';
    const waiting = line.length <= limits.waiting ? { words, line } : undefined;
    return map(await connection.begin(waiting?.words), (url) => ({
        kind: 'connect',
        facts: { url, reason, forAdmin, waiting: waiting?.line },
    }));
}
