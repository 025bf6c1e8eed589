import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { meteorError, plainError } from '../../rest/ServerError.mts';
import { findOne } from '../../store/findOne.mts';
import { canAccessRoom, findSubscription, joinRoom, openDirectRoom } from '../../store/rooms.mts';
import type { ServerContext } from '../IntegrationContext.mts';

/** Who wants to post, and to what: `#` with a room's id or name, `@` with a user's id or username or a direct room's id, or a bare id or name. */
export interface Destination {
    user: IUser;
    channel: string;
}

/**
 * The room to post into; throws `invalid-channel` when there is none. Public channels are joined, direct rooms opened
 * (`getRoomByNameOrIdWithOptionToJoin.ts`).
 */
export async function findDestination(context: ServerContext, destination: Destination): Promise<IRoom> {
    const { channel } = destination;
    // A second sign of the same kind is passed over.
    const name = channel.slice(1).replace(channel[0] ?? '', (sign, at) => (at === 0 ? '' : sign));
    const room = channel.startsWith('@')
        ? await findDirectRoom(context, { ...destination, channel: name })
        : ((await findRoom(context, channel.startsWith('#') ? name : channel)) ??
          (channel.startsWith('#') ? undefined : await openRoomWithId(context, destination)));
    if (!room) {
        throw meteorError('invalid-channel');
    }
    if (room.t === 'c' && !room.archived) {
        await join(context, room, destination.user);
    }
    return room;
}

async function findRoom({ store }: ServerContext, idOrName: string): Promise<IRoom | undefined> {
    return findOne(store.rooms, { $or: [{ _id: idOrName }, { name: idOrName }] });
}

async function findDirectRoom(context: ServerContext, { user, channel }: Destination): Promise<IRoom | undefined> {
    const { store, now } = context;
    const other = await findOne(store.users, { $or: [{ _id: channel }, { username: channel }] });
    return other ? openDirectRoom(store, user, other, now()) : findOne(store.rooms, { _id: channel, t: 'd' });
}

async function openRoomWithId(
    { store, now }: ServerContext,
    { user, channel }: Destination,
): Promise<IRoom | undefined> {
    const other = await findOne(store.users, { _id: channel });
    return other && openDirectRoom(store, user, other, now());
}

async function join({ store, events, now }: ServerContext, room: IRoom, user: IUser): Promise<void> {
    if (!(await canAccessRoom(store, room, user))) {
        throw plainError('error-not-allowed');
    }
    if (!(await findSubscription(store, room._id, user._id))) {
        await joinRoom(store, room, user, now());
        events.emit('activity', { event: 'roomJoined', user, room });
    }
}
