import type { IMessage, IRoom, IUser } from '@rocket.chat/core-typings';
import { labelOf, visibleRooms } from '../../chat/places.mts';
import { postMessage } from '../../integrations/messages/postMessage.mts';
import { refuse } from '../../rest/errorAnswer.mts';
import { publicRoute, type Route, type UserCall, userRoute } from '../../rest/Route.mts';
import type { ServerInstance } from '../../rest/ServerInstance.mts';
import { describeSelf } from '../../rest/users.mts';
import { findOne } from '../../store/findOne.mts';
import { hasAllPermissions } from '../../store/permissions.mts';
import { canAccessRoom, findSubscription, joinRoom, openDirectRoom } from '../../store/rooms.mts';
import type { Store } from '../../store/Store.mts';
import type { PageRoom } from '../PageRoom.mts';

const historySize = 200;
const rateLimited = false;

type LooseCall = UserCall<unknown, Record<string, unknown>>;

/** What the web client gets over its socket and not over the REST API, so that no rate limit counts it. */
export const pageRoutes: Route[] = [
    publicRoute({
        method: 'GET',
        path: '/page/people',
        rateLimited,
        async action({ instance: { store } }) {
            const people = await store.users.findAsync({ type: 'user', active: true }).sort({ username: 1 });
            const roles = new Map((await store.roles.findAsync({})).map(({ _id, name }) => [_id, name]));
            const describe = ({ username, name, roles: held }: IUser) => ({
                username,
                name,
                roles: held.map((role) => roles.get(role) ?? role),
            });
            return { people: people.map(describe) };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/page/me',
        rateLimited,
        async action({ instance: { store }, user }) {
            const administrator = await hasAllPermissions(store, user._id, ['manage-apps']);
            return { ...(await describeSelf(store, user)), administrator, permissions: await heldBy(store, user) };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/page/rooms',
        rateLimited,
        async action({ instance: { store }, user }) {
            const rooms = await visibleRooms(store, user);
            return { rooms: await Promise.all(rooms.map((room) => describeRoom(store, room, user))) };
        },
    }),
    userRoute({
        method: 'POST',
        path: '/page/direct',
        rateLimited,
        async action({ instance: { store }, user, body }) {
            const other = await findOne(store.users, { username: body.username });
            if (!other) {
                throw refuse(400, 'User not found.');
            }
            return { room: await describeRoom(store, await openDirectRoom(store, user, other), user) };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/page/rooms/:id/messages',
        rateLimited,
        async action(call) {
            const { _id: rid } = await readRoom(call);
            const latest = call.instance.store.messages.findAsync({ rid }).sort({ ts: -1 }).limit(historySize);
            return { messages: (await latest).reverse() };
        },
    }),
    userRoute({ method: 'POST', path: '/page/rooms/:id/messages', rateLimited, action: post }),
    userRoute({
        method: 'POST',
        path: '/page/rooms/:id/join',
        rateLimited,
        async action(call) {
            await joinRoom(call.instance.store, await readRoom(call), call.user);
            return {};
        },
    }),
];

async function heldBy(store: Store, { roles }: IUser): Promise<string[]> {
    const permissions = await store.permissions.findAsync({});
    return permissions.filter((it) => it.roles.some((role) => roles.includes(role))).map(({ _id }) => _id);
}

async function describeRoom(store: Store, room: IRoom, user: IUser): Promise<PageRoom> {
    const { _id, t, usernames = [] } = room;
    const joined = (await findSubscription(store, _id, user._id)) !== undefined;
    const label = labelOf(room, user);
    const bot = t === 'd' ? await findOne(store.users, { username: label.slice(1) }) : undefined;
    return {
        _id,
        t,
        name: label.slice(1),
        label,
        joined,
        usernames,
        withApp: bot !== undefined && bot.type !== 'user',
    };
}

async function readRoom({ instance: { store }, params, user }: LooseCall): Promise<IRoom> {
    const room = await findOne(store.rooms, { _id: params.id });
    if (!room || !(await canAccessRoom(store, room, user))) {
        throw refuse(403, 'unauthorized');
    }
    return room;
}

async function post(call: LooseCall) {
    const { instance, user, body } = call;
    const room = await readRoom(call);
    const { msg, tmid } = body;
    if (typeof msg !== 'string' || msg.trim() === '' || !(await findSubscription(instance.store, room._id, user._id))) {
        throw refuse(400, 'error-not-allowed');
    }
    const thread = await findThread(instance, room, tmid);
    const message: Pick<IMessage, 'msg' | 'tmid'> = { msg: msg.trim(), ...thread };
    return { message: await postMessage(instance, { user, room, message }) };
}

async function findThread({ store }: ServerInstance, { _id: rid }: IRoom, tmid: unknown): Promise<{ tmid?: string }> {
    if (tmid === undefined) {
        return {};
    }
    const parent = await findOne(store.messages, { _id: tmid, rid });
    if (!parent) {
        throw refuse(400, 'Invalid thread.');
    }
    return { tmid: parent._id };
}
