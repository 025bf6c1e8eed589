import { submittedTexts } from '../../dispatch/formSource';
import type { Form } from '../../forms/buildForm';
import { buildForm } from '../../forms/buildForm';
import type { LabelledParameters } from '../../dispatch/Declaration';
import type { Texts } from '../../forms/FormRules';
import { parseTexts } from '../../grammar/parseTexts';
import type { Parsed } from '../../grammar/parseWords';
import type { FormTicket } from './FormTicket';
import type { LoadedForm } from './LoadedForm';
import { readState } from './readState';

/** A form that came back: the app issued it to this person. */
export interface SentForm {
    readonly viewId: string;
    readonly ticket: FormTicket;
    readonly state: unknown;
    /** By which the client takes a view until it is answered, if it takes any. */
    readonly triggerId?: string | null;
}

/** What a form says, and what it was made from. */
export interface ReadForm {
    readonly loaded: LoadedForm;
    readonly form: Form;
    readonly state: Texts;
    readonly texts: Texts;
    readonly parsed: Parsed<LabelledParameters>;
}

/** What a form that came back says. */
export function readSent(loaded: LoadedForm, { ticket, state: sent }: SentForm): ReadForm {
    const { subcommand, content, source } = loaded;
    const state = readState(sent, Object.keys(subcommand.parameters));
    const form = buildForm(source, state);
    const texts = submittedTexts(subcommand, { form, content, shown: ticket.form.shown ?? {} }, state);
    return { loaded, form, state, texts, parsed: parseTexts(subcommand, texts) };
}
