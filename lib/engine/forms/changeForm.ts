import { buildForm } from '../../forms/buildForm';
import type { Texts } from '../../forms/FormRules';
import { parseJson } from '../../parseJson';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';
import type { Shape, View } from '../blocks/formView';
import { MORE } from '../blocks/formView';
import { buildContext } from '../buildContext';
import type { Runtime } from '../Invocation';
import type { ViewUse } from '../invocationOfView';
import { invocationIn } from '../invocationOfView';
import type { FormAnswer } from './FormAnswer';
import type { LoadedForm } from './LoadedForm';
import { formOfTicket, loadForm } from './LoadedForm';
import { viewOfForm } from './viewOfForm';
import type { SentForm } from './readSent';

/** A choice that decides what else there is in a form, or the wish to see more of it. */
export interface FormChoice extends Pick<SentForm, 'viewId' | 'ticket'> {
    readonly actionId: unknown;
    readonly blockId: unknown;
    readonly value: unknown;
}

/**
 * The form as it is after a choice: what was typed stays, as the client keeps it by the elements' names. A choice does nothing and
 * tells nothing that the form's own ticket does not tell, but where the form is about what is stored, which is looked at anew.
 */
export async function changeForm(choice: FormChoice, use: ViewUse, runtime: Runtime): Promise<FormAnswer> {
    const { subcommands } = runtime.services.environment;
    const known = formOfTicket(choice.ticket, subcommands);
    const loaded = known ? succeed(known) : await loadAnew(choice, use, runtime);
    return loaded.ok ? { kind: 'update', view: changed(loaded.value, choice, runtime) } : { kind: 'close' };
}

async function loadAnew({ ticket }: FormChoice, use: ViewUse, runtime: Runtime): Promise<Outcome<LoadedForm>> {
    const invocation = await invocationIn(ticket.form.roomId, ticket, use, runtime);
    if (!invocation) {
        return fail({ kind: 'not-issued' });
    }
    const [subcommand = ''] = ticket.words;
    const request = { subcommand, ...ticket.form };
    return loadForm(request, buildContext(invocation), runtime.services.environment.subcommands);
}

function changed(
    loaded: LoadedForm,
    { viewId: id, actionId, blockId, value }: FormChoice,
    runtime: Pick<Runtime, 'services'>,
): View {
    const shape = shapeOf(blockId);
    const more = shape.more || actionId === MORE;
    const chosen: Texts =
        typeof value === 'string' && typeof actionId === 'string' && actionId !== MORE ? { [actionId]: value } : {};
    const form = buildForm(loaded.source, { ...shape.decided, ...chosen });
    return viewOfForm(loaded, form, { id, more }, runtime);
}

/** Clients hand back the block that a choice stands in, which says what was decided before; of anything else nothing is taken. */
function shapeOf(blockId: unknown): Shape {
    const text = typeof blockId === 'string' ? blockId.slice(blockId.indexOf(' ') + 1) : '';
    const shape = parseJson(text) as Partial<Shape> | null | undefined;
    const decided = shape?.decided;
    const texts = typeof decided === 'object' && (decided as unknown) !== null ? Object.entries(decided as object) : [];
    return {
        decided: Object.fromEntries(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
        more: shape?.more === true,
    };
}
