import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import { hasPermission } from '../../store/permissions.mts';
import { canAccessRoom } from '../../store/rooms.mts';
import type { Store } from '../../store/Store.mts';
import { refuse } from '../errorAnswer.mts';
import { readPage, readSort } from '../pagination.mts';
import { type LooseQuery, type Route, userRoute } from '../Route.mts';
import { meteorError } from '../ServerError.mts';
import type { Validators } from '../validators.mts';

/** Looking at rooms: one by id or name, the joined ones, and the public channels. */
export function roomRoutes({ isChannelsListProps }: Validators): Route[] {
    return [
        userRoute({
            method: 'GET',
            path: '/api/v1/rooms.info',
            async action({ instance: { store }, user, query }) {
                const room = await findRoom(store, query);
                if (!(await canAccessRoom(store, room, user))) {
                    throw refuse(400, 'not-allowed', { errorType: 'Not Allowed' });
                }
                return { room };
            },
        }),
        userRoute({
            method: 'GET',
            path: '/api/v1/rooms.get',
            async action({ instance: { store }, user }) {
                return { update: await joinedRooms(store, user), remove: [] };
            },
        }),
        userRoute({
            method: 'GET',
            path: '/api/v1/channels.info',
            async action({ instance: { store }, user, query }) {
                const channel = await findRoom(store, query, 'c');
                if (!(await canAccessRoom(store, channel, user))) {
                    throw meteorError('error-not-allowed', 'Not allowed');
                }
                return { channel };
            },
        }),
        userRoute({
            method: 'GET',
            path: '/api/v1/channels.list',
            permissions: { operation: 'hasAny', permissions: ['view-c-room', 'view-joined-room'] },
            query: isChannelsListProps,
            async action({ instance: { store }, user, query }) {
                const { offset, count } = await readPage(store, query);
                const selector = { t: 'c', ...(await visibleChannels(store, user)) };
                const sort = readSort(query, { name: 1 });
                const channels = await store.rooms.findAsync(selector).sort(sort).skip(offset).limit(count);
                const total = await store.rooms.countAsync(selector);
                return { channels, count: channels.length, offset, total };
            },
        }),
    ];
}

async function findRoom(store: Store, { roomId, roomName }: LooseQuery, t?: IRoom['t']): Promise<IRoom> {
    const selector = roomId ? { _id: roomId } : roomName ? { name: roomName } : undefined;
    if (!selector) {
        throw meteorError('error-roomid-param-not-provided', 'The parameter "roomId" or "roomName" is required');
    }
    const room = await findOne(store.rooms, t ? { ...selector, t } : selector);
    if (!room) {
        const reason = 'The required "roomId" or "roomName" param provided does not match any channel';
        throw meteorError('error-room-not-found', reason);
    }
    return room;
}

async function joinedRooms(store: Store, user: IUser): Promise<IRoom[]> {
    const subscriptions = await store.subscriptions.findAsync({ 'u._id': user._id });
    return store.rooms.findAsync({ _id: { $in: subscriptions.map(({ rid }) => rid) } });
}

async function visibleChannels(store: Store, user: IUser): Promise<Record<string, unknown>> {
    if (await hasPermission(store, user._id, 'view-c-room')) {
        return {};
    }
    return { _id: { $in: (await joinedRooms(store, user)).map(({ _id }) => _id) } };
}
