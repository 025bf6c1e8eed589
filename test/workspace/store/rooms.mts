import type { IRoom, ISubscription, IUser } from '@rocket.chat/core-typings';
import { findOne } from './findOne.mts';
import { hasPermission } from './permissions.mts';
import type { Store } from './Store.mts';

/** The user's subscription to the room, or undefined when not a member. */
export function findSubscription(store: Store, roomId: string, userId: string): Promise<ISubscription | undefined> {
    return findOne(store.subscriptions, { rid: roomId, 'u._id': userId });
}

/**
 * Whether the user may read the room: members always, others only public channels and with `view-c-room`, of which those of a private team are
 * for its members.
 */
export async function canAccessRoom(store: Store, room: IRoom, user: Pick<IUser, '_id'>): Promise<boolean> {
    if (await findSubscription(store, room._id, user._id)) {
        return true;
    }
    return (
        room.t === 'c' &&
        (await hasPermission(store, user._id, 'view-c-room')) &&
        (room.teamId === undefined || (await isOpenTo(store, room.teamId, user)))
    );
}

/** Whether a team is public or the user's own: it is as public as its main room, and its members are that room's. */
async function isOpenTo(store: Store, teamId: string, user: Pick<IUser, '_id'>): Promise<boolean> {
    const main = await findOne(store.rooms, { teamId, teamMain: true });
    return main?.t === 'c' || (main !== undefined && (await findSubscription(store, main._id, user._id)) !== undefined);
}

/** Makes the user a member; does nothing for members, also for who has become one since that was looked up: there is one subscription at most. */
export async function joinRoom(store: Store, room: IRoom, user: IUser, now = new Date()): Promise<void> {
    if (await findSubscription(store, room._id, user._id)) {
        return;
    }
    const other = room.usernames?.find((username) => username !== user.username) ?? user.username;
    const subscription: ISubscription = {
        // The server keeps a room and a person together but once.
        _id: `${room._id}/${user._id}`,
        rid: room._id,
        t: room.t,
        name: (room.t === 'd' ? other : room.name) ?? '',
        u: { _id: user._id, username: user.username, name: user.name },
        open: true,
        alert: false,
        unread: 0,
        userMentions: 0,
        groupMentions: 0,
        ts: now,
        ls: now,
        _updatedAt: now,
    };
    if (await insertedFirst(store, subscription)) {
        await store.rooms.updateAsync({ _id: room._id }, { $inc: { usersCount: 1 } });
    }
}

async function insertedFirst({ subscriptions }: Store, subscription: ISubscription): Promise<boolean> {
    try {
        await subscriptions.insertAsync(subscription);
        return true;
    } catch (error) {
        if ((error as { errorType?: string }).errorType === 'uniqueViolated') {
            return false;
        }
        throw error;
    }
}

/** The direct room of two users (or of one with itself), made when there is none; its id is their sorted ids joined. */
export async function openDirectRoom(store: Store, user: IUser, other: IUser, now = new Date()): Promise<IRoom> {
    const members = user._id === other._id ? [user] : [user, other];
    const _id = [user._id, other._id].sort().join('');
    const existing = await findOne(store.rooms, { _id });
    const room = existing ?? (await store.rooms.insertAsync({ ...directRoom(members, now), _id }));
    for (const member of members) {
        await joinRoom(store, room, member, now);
    }
    return room;
}

function directRoom(members: IUser[], now: Date): Omit<IRoom, '_id'> {
    return {
        t: 'd',
        usernames: members.flatMap(({ username }) => username ?? []),
        uids: members.map(({ _id }) => _id),
        usersCount: 0,
        msgs: 0,
        u: { _id: members[0]?._id ?? '', username: members[0]?.username },
        ts: now,
        _updatedAt: now,
    };
}
