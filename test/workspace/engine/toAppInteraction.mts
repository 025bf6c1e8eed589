import type { UIKitIncomingInteraction } from '@host/apps-engine/definition/uikit';
import { findOne } from '../store/findOne.mts';
import type { Store } from '../store/Store.mts';
import { toAppMessage } from './documents/toAppMessage.mts';
import { toAppRoom } from './documents/toAppRoom.mts';
import { toAppUser } from './documents/toAppUser.mts';
import type { Interaction } from './Engine.mts';

/** Which fields of the posted body each type hands to the app; room and message only where the server looks them up. */
const passedOn: Record<Interaction['type'], { fields: string[]; place: boolean }> = {
    blockAction: { fields: ['actionId', 'triggerId', 'payload', 'container'], place: true },
    viewSubmit: { fields: ['actionId', 'triggerId', 'payload'], place: false },
    viewClosed: { fields: ['actionId', 'payload'], place: false },
    actionButton: { fields: ['actionId', 'triggerId', 'payload', 'tmid'], place: true },
};

/** An interaction as the engine takes it (the server's ui.interaction endpoint, [N] `communication/uikit.ts`). */
export async function toAppInteraction(
    store: Store,
    appId: string,
    { type, body, user, room }: Interaction,
): Promise<UIKitIncomingInteraction> {
    const { fields, place } = passedOn[type];
    const given = Object.fromEntries(fields.flatMap((field) => (field in body ? [[field, body[field]]] : [])));
    const message =
        place && typeof body.mid === 'string' ? await findOne(store.messages, { _id: body.mid }) : undefined;
    return {
        ...given,
        type,
        appId,
        user: toAppUser(user),
        ...(place && room && { room: await toAppRoom(store, room) }),
        ...(message && { message: await toAppMessage(store, message) }),
    } as unknown as UIKitIncomingInteraction;
}
