import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { findOne } from '../store/findOne.mts';
import { canAccessRoom, openDirectRoom } from '../store/rooms.mts';
import type { Store } from '../store/Store.mts';

/** A room as its member calls it: `#ops`, or `@uma` for the direct room with her. */
export function labelOf(room: IRoom, user: Pick<IUser, 'username'>): string {
    const { username = '' } = user;
    return room.t === 'd'
        ? `@${room.usernames?.find((other) => other !== username) ?? username}`
        : `#${room.name ?? room._id}`;
}

/** The person with this username, `@` before it or not, case ignored; bots and apps cannot be chatted as. */
export function findPerson(store: Store, name: string): Promise<IUser | undefined> {
    return findOne(store.users, { username: inAnyCase(name.replace(/^@/, '')), type: 'user', active: true });
}

/** Anybody that can be in a room: a person, a bot or an app. */
export function findMember(store: Store, name: string): Promise<IUser | undefined> {
    return findOne(store.users, { username: inAnyCase(name.replace(/^@/, '')), active: true });
}

function inAnyCase(name: string): RegExp {
    return new RegExp(`^${name.replace(/[^\w]/g, '\\$&')}$`, 'i');
}

/** The room that the user calls `#name` or `@username`, if the user can see it. */
export async function findPlace(store: Store, user: IUser, label: string): Promise<IRoom | undefined> {
    if (label.startsWith('@')) {
        const other = await findMember(store, label);
        return other && openDirectRoom(store, user, other);
    }
    const room = await findOne(store.rooms, { name: inAnyCase(label.replace(/^#/, '')) });
    return room && (await canAccessRoom(store, room, user)) ? room : undefined;
}

/** Every room the user can see, the channels before the direct ones. */
export async function visibleRooms(store: Store, user: IUser): Promise<IRoom[]> {
    const rooms = await store.rooms.findAsync({}).sort({ t: 1, name: 1 });
    const visible = await Promise.all(rooms.map((room) => canAccessRoom(store, room, user)));
    return rooms.filter((_, index) => visible[index]).sort((a, b) => Number(a.t === 'd') - Number(b.t === 'd'));
}
