import type { Invocation, Runtime } from '../Invocation';
import type { ViewUse } from '../invocationOfView';
import { invocationOfView } from '../invocationOfView';
import type { SentForm } from './submitForm';

/** A form that the app issued to this person, and its room, where the person still is. */
export interface KnownForm {
    readonly ticket: SentForm['ticket'];
    readonly invocation: Invocation;
}

/** What a form's id stands for; undefined unless the app issued it to this person, lately, for a room that the person may be in. */
export async function invocationOfForm(
    viewId: unknown,
    use: ViewUse,
    runtime: Runtime,
): Promise<KnownForm | undefined> {
    const known = await invocationOfView({ viewId, surface: 'form' }, use, runtime);
    const form = known?.ticket.form;
    return known && form ? { ticket: { ...known.ticket, form }, invocation: known.invocation } : undefined;
}
