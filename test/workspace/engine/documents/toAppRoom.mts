import type { IRoom as AppRoom } from '@host/apps-engine/definition/rooms';
import { RoomType } from '@host/apps-engine/definition/rooms/RoomType';
import type { IRoom } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { Store } from '../../store/Store.mts';
import { maybeAbsent } from './maybeAbsent.mts';
import { toAppUser } from './toAppUser.mts';

const roomTypes: Record<string, RoomType> = {
    p: RoomType.PRIVATE_GROUP,
    d: RoomType.DIRECT_MESSAGE,
    l: RoomType.LIVE_CHAT,
};

/** A room as apps see it (the server's rooms converter); usernames are read by the app when it asks for them. */
export async function toAppRoom(store: Store, room: IRoom): Promise<AppRoom> {
    const creator = await findOne(store.users, { _id: room.u._id });
    return {
        id: room._id,
        displayName: room.fname,
        slugifiedName: room.name ?? '',
        type: roomTypes[room.t] ?? RoomType.CHANNEL,
        creator: maybeAbsent(creator && toAppUser(creator)),
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
        ...unmapped(room),
    };
}

/** What the engine's definitions have no name for, the server passes on beside them (`transformMappedData.ts`). */
function unmapped({ archived, unmuted, muted, teamId }: IRoom): object {
    return { _unmappedProperties_: { archived, unmuted, muted, teamId } };
}
