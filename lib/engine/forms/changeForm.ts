import type { CommandContext } from '../../dispatch/CommandContext';
import { buildForm } from '../../forms/buildForm';
import type { Texts } from '../../forms/FormRules';
import { parseJson } from '../../parseJson';
import type { Shape } from '../blocks/formView';
import { MORE } from '../blocks/formView';
import type { Invocation } from '../Invocation';
import type { FormAnswer } from './FormAnswer';
import { loadForm } from './LoadedForm';
import { viewOf } from './openForm';
import type { SentForm } from './submitForm';

/** A choice that decides what else there is in a form, or the wish to see more of it. */
export interface FormChoice extends Pick<SentForm, 'viewId' | 'ticket'> {
    readonly actionId: unknown;
    readonly blockId: unknown;
    readonly value: unknown;
}

/** The form as it is after a choice: what was typed stays, as the client keeps it by the elements' names. */
export async function changeForm(
    { viewId: id, ticket, actionId, blockId, value }: FormChoice,
    invocation: Invocation,
    context: CommandContext,
): Promise<FormAnswer> {
    const [subcommand = ''] = ticket.words;
    const { typed, about } = ticket.form;
    const { subcommands } = invocation.services.environment;
    const loaded = await loadForm({ subcommand, typed, about, isShownAgain: true }, context, subcommands);
    if (!loaded.ok) {
        return { kind: 'close' };
    }
    const shape = shapeOf(blockId);
    const more = shape.more || actionId === MORE;
    const chosen: Texts =
        typeof value === 'string' && typeof actionId === 'string' && actionId !== MORE ? { [actionId]: value } : {};
    const form = buildForm(loaded.value.source, { ...shape.decided, ...chosen });
    return { kind: 'update', view: viewOf(loaded.value, form, { id, more }, invocation) };
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
