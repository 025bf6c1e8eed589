import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { remember } from '../../remember';
import { mayBeDenied } from './mayBeDenied';
import { idsOf, memberIds } from './membership';
import type { Directory, Person, RoomState } from '../../access/Directory';

/** A directory over the Apps-Engine's accessors, which take no API calls; what it may not read does not exist. */
export function engineDirectory(read: IRead): Directory {
    const rooms = read.getRoomReader();
    const users = read.getUserReader();
    return {
        person: remember(async (reference) => {
            const user =
                (await mayBeDenied(users.getByUsername(reference))) ?? (await mayBeDenied(users.getById(reference)));
            return user && toPerson(user);
        }),
        room: remember(async (reference) => {
            const room =
                (await mayBeDenied(rooms.getByName(reference))) ?? (await mayBeDenied(rooms.getById(reference)));
            return room && toRoomState(room);
        }),
        members: remember((roomId) => memberIds(read, roomId)),
        leaders: remember(async (roomId) => [
            ...idsOf(await mayBeDenied(rooms.getOwners(roomId))),
            ...idsOf(await mayBeDenied(rooms.getModerators(roomId))),
        ]),
    };
}

function toPerson({ id, username, roles, isEnabled }: IUser): Person {
    return { id, username, roles, isActive: isEnabled };
}

/** Whether a room belongs to a team; where the engine does not tell, it may. */
export function mayBeOfTeam(room: IRoom & { readonly _unmappedProperties_?: unknown }): boolean {
    return room._unmappedProperties_ === undefined || toRoomState(room).teamId !== undefined;
}

/** What the engine has no name for, the server leaves in `_unmappedProperties_` (`converters/rooms.ts`). */
function toRoomState(room: IRoom & { readonly _unmappedProperties_?: unknown }): RoomState {
    const { archived, unmuted, muted, teamId } = (room._unmappedProperties_ ?? {}) as Partial<Record<string, unknown>>;
    return {
        id: room.id,
        isPublic: room.type === RoomType.CHANNEL,
        isPrivate: room.type === RoomType.PRIVATE_GROUP,
        isArchived: archived === true,
        isReadOnly: room.isReadOnly === true,
        unmuted: Array.isArray(unmuted) ? unmuted.map(String) : [],
        muted: Array.isArray(muted) ? muted.map(String) : [],
        ...(typeof teamId === 'string' ? { teamId } : {}),
    };
}
