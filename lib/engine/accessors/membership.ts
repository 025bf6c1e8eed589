import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { once } from '../../once';
import { remember } from '../../remember';
import { mayBeDenied } from './mayBeDenied';

/** Which rooms a person is in; what cannot be learned counts as no. */
export interface Membership {
    /** Whether the person is in the room that `#room` means. */
    readonly hasJoined: (channel: string) => Promise<boolean>;
    readonly isIn: (roomId: string) => Promise<boolean>;
}

/** A person's membership as it is now; however often it is asked about, the engine is asked once for each room. */
export function membershipOf(read: IRead, userId: string): Membership {
    const rooms = read.getRoomReader();
    const joinedIds = once(() => joinedRoomIds(read, userId));
    const isIn = remember(async (roomId) => {
        const joined = await joinedIds();
        return joined ? joined.includes(roomId) : (await memberIds(read, roomId)).includes(userId);
    });
    // The server looks for a name or an id at once, and people choose names: where one room has the other's id for a name,
    // both must have been joined.
    const hasJoined = remember(async (name) => {
        const found = await Promise.all([rooms.getByName(name), rooms.getById(name)]);
        const memberships = await Promise.all(found.map(async (room) => room && isIn(room.id)));
        return memberships.includes(true) && !memberships.includes(false);
    });
    return { isIn, hasJoined: (channel) => hasJoined(channel.replace(/^#/, '')) };
}

/** Ids of the members of a room; none when they may not be read. The server leaves a gap for each that no longer exists. */
export async function memberIds(read: IRead, roomId: string): Promise<string[]> {
    return idsOf(await mayBeDenied(read.getRoomReader().getMembers(roomId)));
}

/** Ids of those of some users that exist. */
export function idsOf(users: readonly (IUser | null | undefined)[] = []): string[] {
    return users.flatMap((user) => (user ? [user.id] : []));
}

/** One look-up whatever the size of a room, which engines have since 1.58; older ones say that they do not know it. */
async function joinedRoomIds(read: IRead, userId: string): Promise<readonly string[] | undefined> {
    const users = read.getUserReader() as { getUserRoomIds?(userId: string): Promise<string[] | undefined> };
    try {
        return await users.getUserRoomIds?.(userId);
    } catch {
        return undefined;
    }
}
