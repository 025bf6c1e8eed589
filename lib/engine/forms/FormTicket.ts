import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { OpenedForm, VerifiedAction } from '../../signing/SignedActions';
import type { Services } from '../services';

/** What the id of a form's view says, which the app issued. */
export type FormTicket = VerifiedAction & { readonly form: OpenedForm };

/** What a form's id stands for; undefined unless the app issued it to this person, and lately. */
export async function formTicketOf(
    viewId: unknown,
    { id: userId }: Pick<IUser, 'id'>,
    { actions }: Pick<Services, 'actions'>,
): Promise<FormTicket | undefined> {
    const ticket = await actions.read(viewId, { userId, surface: 'form' });
    return ticket?.form && { ...ticket, form: ticket.form };
}
