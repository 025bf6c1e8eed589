import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { VerifiedAction } from '../signing/SignedActions';
import type { Invocation, Runtime } from './Invocation';
import { isThere } from './isThere';

/** Who does something with a view, and what the client says of where, which older servers do not tell. */
export interface ViewUse {
    readonly user: IUser;
    readonly room?: IRoom;
}

/** A view that the app issued to this person, and its room, where the person still is. */
export interface KnownView {
    readonly ticket: VerifiedAction;
    readonly invocation: Invocation;
}

/** A view by the id that came back, and the kind of surface that it would be. */
export interface ViewReference {
    readonly viewId: unknown;
    readonly surface: 'form' | 'panel';
}

/** What a view's id stands for; undefined unless the app issued it to this person, lately, for a room that the person may be in. */
export async function invocationOfView(
    { viewId, surface }: ViewReference,
    use: ViewUse,
    runtime: Runtime,
): Promise<KnownView | undefined> {
    const ticket = await runtime.services.actions.read(viewId, { userId: use.user.id, surface });
    const roomId = ticket?.[surface]?.roomId;
    const invocation = ticket && roomId !== undefined ? await invocationIn(roomId, ticket, use, runtime) : undefined;
    return ticket && invocation ? { ticket, invocation } : undefined;
}

/** Somebody's use of a view in the room that it was opened in; undefined unless the person may be there. */
export async function invocationIn(
    roomId: string,
    { threadId }: Pick<VerifiedAction, 'threadId'>,
    { user: sender, room: named }: ViewUse,
    runtime: Runtime,
): Promise<Invocation | undefined> {
    if (named && named.id !== roomId) {
        return undefined;
    }
    // What the server has looked up already need not be asked for again.
    const room = named ?? (await runtime.accessors.read.getRoomReader().getById(roomId));
    if (!room) {
        return undefined;
    }
    const invocation = { ...runtime, sender, room, threadId };
    return (await isThere(invocation)) ? invocation : undefined;
}
