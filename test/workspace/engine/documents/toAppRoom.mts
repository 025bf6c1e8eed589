import type { IRoom as AppRoom, RoomType } from '@host/apps-engine/definition/rooms';
import type { IUser as AppUser } from '@host/apps-engine/definition/users';
import type { IRoom } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { Store } from '../../store/Store.mts';
import { toAppUser } from './toAppUser.mts';

/** A room as apps see it (the server's rooms converter); usernames are read by the app when it asks for them. */
export async function toAppRoom(store: Store, room: IRoom): Promise<AppRoom> {
    const creator = await findOne(store.users, { _id: room.u._id });
    return {
        id: room._id,
        displayName: room.fname,
        slugifiedName: room.name ?? '',
        type: room.t as RoomType,
        // Rooms outlive their creators; the engine's type does not say so.
        creator: (creator && toAppUser(creator)) as AppUser,
        usernames: room.usernames ?? [],
        userIds: room.uids,
        isDefault: room.default === true,
        isReadOnly: room.ro === true,
        displaySystemMessages: room.sysMes !== false,
        messageCount: room.msgs,
        createdAt: room.ts,
        updatedAt: room._updatedAt,
        lastModifiedAt: room.lm,
        description: room.description,
        customFields: room.customFields,
    };
}
