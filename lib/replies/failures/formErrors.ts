import type { Failure } from '../../Failure';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import type { Problem } from '../../Problem';
import { failureText } from './failures';
import { problem, reasonOf } from './problems';
import { rejected, rejectedField } from './rejections';
import { typed } from '../parts/typed';
import { inSentenceCase } from '../parts/inSentenceCase';
import { parameterName } from '../../grammar/OptionNames';

/** What is wrong with elements of a form, by the parameters' names, as plain text: clients draw no markdown there. */
export type FormErrors = Readonly<Record<string, string>>;

/** Where in a form a failure belongs: undefined where it is about none of its parameters, or not only about them. */
export function formErrors(failure: Failure, names: readonly string[], messages: Messages): FormErrors | undefined {
    const errors: Record<string, string> = {};
    for (const { name, text } of told(failure, messages)) {
        if (name === undefined || !names.includes(name)) {
            return undefined;
        }
        errors[name] = errors[name] === undefined ? text : `${errors[name]} ${text}`;
    }
    return Object.keys(errors).length === 0 ? undefined : errors;
}

/** Fields from the end of a form that are in sight with its button. */
const IN_SIGHT = 2;

/**
 * Clients scroll to no mistake, and show nothing else with the answer that tells of them: where all are out of sight of whoever has just
 * pressed the button at the end, the last field says where to look. They frame it for that, so that it says that it is right itself.
 */
export function pointingUp(errors: FormErrors, shown: readonly Labelled[], { forms }: Messages): FormErrors {
    const last = shown[shown.length - 1];
    if (!last || shown.slice(-IN_SIGHT).some(({ name }) => name in errors)) {
        return errors;
    }
    const labels: Partial<Record<string, string>> = forms.labels;
    const mistaken = shown.filter(({ name }) => name in errors).map(({ label }) => labels[label] ?? label);
    return { ...errors, [last.name]: say(forms.lookAbove, { fields: mistaken.join(', ') }) };
}

interface Labelled {
    readonly name: string;
    readonly label: string;
}

interface Told {
    readonly name?: string;
    readonly text: string;
}

function told(failure: Failure, messages: Messages): readonly Told[] {
    if (failure.kind === 'usage') {
        return failure.problems.map((it) => ({ name: parameterOf(it), text: plain(problemText(it, messages)) }));
    }
    if (failure.kind === 'rejected') {
        return [{ name: rejectedField(failure), text: plain(rejected(failure, messages)) }];
    }
    if (failure.kind === 'unknown-user') {
        return [{ name: 'username', text: plain(failureText(failure, { isAdmin: false }, messages)) }];
    }
    if (failure.kind === 'unknown-channel' || failure.kind === 'out-of-reach') {
        const name = failure.kind === 'out-of-reach' && failure.what === 'event' ? 'event' : 'channel';
        return [{ name, text: plain(failureText(failure, { isAdmin: false }, messages)) }];
    }
    return [];
}

/** Under its element a problem need not say which one it is about. */
function problemText(it: Problem, messages: Messages): string {
    if (it.kind === 'missing') {
        return messages.forms.needed;
    }
    if (it.kind !== 'invalid') {
        return problem(it, messages);
    }
    const reason = it.reason.kind === 'blank' ? messages.forms.blank : reasonOf(it.reason, messages);
    return inSentenceCase(reason);
}

function parameterOf(it: Problem): string | undefined {
    return 'option' in it ? parameterName(it.option) : undefined;
}

/** Without the marks of markdown, which would be shown as they are. */
export function plain(text: string): string {
    return text.replace(/[`*]/g, '');
}

/** A command to type, as plain text. */
export function plainTyped(subcommand: string): string {
    return plain(typed(subcommand));
}
