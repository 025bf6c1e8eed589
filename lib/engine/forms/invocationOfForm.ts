import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { VerifiedAction } from '../../signing/SignedActions';
import type { Invocation, Runtime } from '../Invocation';
import { isThere } from '../isThere';
import type { SentForm } from './submitForm';

/** Who does something with a form, and what the client says of where, which older servers do not tell. */
export interface FormUse {
    readonly user: IUser;
    readonly room?: IRoom;
}

/** A form that the app issued to this person, and its room, where the person still is. */
export interface KnownForm {
    readonly ticket: SentForm['ticket'];
    readonly invocation: Invocation;
}

/** What a view's id stands for; undefined unless the app issued it to this person, lately, for a room that the person may be in. */
export async function invocationOfForm(
    viewId: unknown,
    { user: sender, room: named }: FormUse,
    runtime: Runtime,
): Promise<KnownForm | undefined> {
    const ticket = await runtime.services.actions.read(viewId, { userId: sender.id, surface: 'form' });
    if (!isForm(ticket)) {
        return undefined;
    }
    const room = await runtime.accessors.read.getRoomReader().getById(ticket.form.roomId);
    if (!room || (named && named.id !== room.id)) {
        return undefined;
    }
    const invocation = { ...runtime, sender, room, threadId: ticket.threadId };
    return (await isThere(invocation)) ? { ticket, invocation } : undefined;
}

function isForm(ticket: VerifiedAction | undefined): ticket is SentForm['ticket'] {
    return ticket?.form !== undefined;
}
