import type { CommandContext } from '../../dispatch/CommandContext';
import { dispatchParsed } from '../../dispatch/dispatch';
import type { Failure } from '../../Failure';
import { mayHaveBeenApplied } from '../../Failure';
import { printWords } from '../../grammar/printWords';
import type { Outcome } from '../../Outcome';
import { fail, map, succeed } from '../../Outcome';
import { formErrors, pointingUp } from '../../replies/failures/formErrors';
import type { Reply } from '../../replies/Reply';
import type { GiveBack } from '../../signing/UsedActions';
import { orConnection } from '../answerCommand';
import { cameToNothing } from '../cameToNothing';
import { guard } from '../guard';
import type { Invocation } from '../Invocation';
import type { WaitingPanel } from '../panel/showInPanel';
import { showInPanel } from '../panel/showInPanel';
import { explainFailure, sendOutcome } from '../sendOutcome';
import type { FormAnswer } from './FormAnswer';
import { loadForm } from './LoadedForm';
import { viewOfForm } from './viewOfForm';
import type { ReadForm, SentForm } from './readSent';
import { readSent } from './readSent';

/** A form that came back, in the room that it was opened in. */
export interface ReceivedForm extends SentForm {
    /** What it says, where its ticket tells all of it. */
    readonly said?: ReadForm;
    /** Has it used up, as a form does what it says once. */
    readonly take: () => Promise<GiveBack | undefined>;
}

/**
 * Does what a form says, on the way of typed words. What is wrong with it is told in the form, so that nothing typed is lost;
 * `isOpen` tells whether the client still waits for that, and where not all is told in the room.
 */
export async function submitForm(
    sent: ReceivedForm,
    invocation: Invocation,
    context: CommandContext,
    isOpen: () => boolean,
): Promise<FormAnswer> {
    const { ticket } = sent;
    const read = sent.said ? succeed(sent.said) : await guard(invocation, () => load(sent, invocation, context));
    if (!read.ok) {
        await sendOutcome(await orConnection(read, ticket.words, invocation, context), ticket.words, invocation);
        return { kind: 'close' };
    }
    const said = read.value;
    const outcome = await guard(invocation, () => perform(said, sent.take, context));
    if (!outcome.ok && isOpen() && staysOpen(outcome.failure)) {
        return answerProblem(outcome.failure, said, sent, invocation);
    }
    const words = wordsOf(said);
    const told = await orConnection(outcome, words, invocation, context);
    const panel = isOpen() && !cameToNothing(outcome) ? panelOf(sent) : undefined;
    await Promise.all([
        sendOutcome(told, words, invocation),
        panel && showInPanel(told, { ...panel, words }, invocation),
    ]);
    return { kind: 'close' };
}

/** The panel that a form was opened from, where its client takes views. */
function panelOf({ ticket, triggerId }: SentForm): Omit<WaitingPanel, 'words'> | undefined {
    const { panel } = ticket.form;
    return panel && triggerId ? { ...panel, triggerId } : undefined;
}

async function load(sent: SentForm, { services }: Invocation, context: CommandContext): Promise<Outcome<ReadForm>> {
    const [subcommand = ''] = sent.ticket.words;
    const loaded = await loadForm({ subcommand, ...sent.ticket.form }, context, services.environment.subcommands);
    return map(loaded, (it) => readSent(it, sent));
}

/** A form does what it says once; what did nothing may be sent again. */
async function perform(
    { loaded, parsed }: ReadForm,
    take: ReceivedForm['take'],
    context: CommandContext,
): Promise<Outcome<Reply>> {
    const { subcommand, provided } = loaded;
    const giveBack = parsed.ok ? await take() : undefined;
    if (parsed.ok && !giveBack) {
        return fail({ kind: 'form-sent' });
    }
    const outcome = await dispatchParsed(subcommand, parsed, context, provided);
    if (cameToNothing(outcome)) {
        await giveBack?.();
    }
    return outcome;
}

/** What may have been done, or can only be mended elsewhere, is told in the room. */
function staysOpen(failure: Failure): boolean {
    const elsewhere: readonly Failure['kind'][] = ['form-sent', 'not-connected', 'unexpected', 'not-found', 'replaced'];
    return !mayHaveBeenApplied(failure) && !elsewhere.includes(failure.kind);
}

function answerProblem(
    failure: Failure,
    { loaded, form, state }: ReadForm,
    { viewId: id }: SentForm,
    invocation: Invocation,
): FormAnswer {
    const { messages } = invocation.services.environment;
    // What was sent of what few need was shown; errors are drawn under elements that are there, and that decide nothing.
    const more = form.fields.some(({ isRare, name }) => isRare && state[name] !== undefined);
    const shown = form.fields.filter(({ isRare, decides }) => !decides && (more || !isRare));
    const names = shown.map(({ name }) => name);
    const errors = formErrors(failure, names, messages);
    if (errors) {
        return { kind: 'errors', errors: pointingUp(errors, shown, messages) };
    }
    const problem = explainFailure(failure, [loaded.subcommand.name], invocation);
    return { kind: 'update', view: viewOfForm(loaded, form, { id, more: true, problem }, invocation) };
}

/** The words that say the same, to be kept while somebody connects, and to fill another form with. */
function wordsOf({ loaded: { subcommand }, texts, parsed }: ReadForm): readonly string[] {
    const values = parsed.ok ? parsed.values : texts;
    return [subcommand.name, ...printWords(subcommand.parameters, values)];
}
