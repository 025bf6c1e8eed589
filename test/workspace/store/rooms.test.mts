import { beforeEach, expect, test } from '@jest/globals';
import type { IUser } from '@rocket.chat/core-typings';
import { joinRoom, openDirectRoom } from './rooms.mts';
import { seed } from './seed.mts';
import { openStore, type Store } from './Store.mts';

let store: Store;
let olivia: IUser;
let uma: IUser;

beforeEach(async () => {
    store = await openStore();
    await seed(store);
    olivia = await store.users.findOneAsync({ username: 'olivia' });
    uma = await store.users.findOneAsync({ username: 'uma' });
});

test('who is joined to a room twice at once is in it once', async () => {
    const secret = await store.rooms.findOneAsync({ name: 'secret' });
    const before = secret.usersCount;
    await Promise.all([joinRoom(store, secret, uma), joinRoom(store, secret, uma), joinRoom(store, secret, uma)]);
    expect(await store.subscriptions.countAsync({ rid: secret._id, 'u._id': uma._id })).toBe(1);
    expect(await store.rooms.findOneAsync({ _id: secret._id })).toMatchObject({ usersCount: before + 1 });
});

test('of those that open a direct room at the same moment one is told the room, and the others that it is there', async () => {
    await store.rooms.removeAsync({ t: 'd' }, { multi: true });
    const opened = await Promise.allSettled([1, 2, 3].map(() => openDirectRoom(store, olivia, uma)));
    expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await store.rooms.countAsync({ t: 'd' })).toBe(1);
    expect(await openDirectRoom(store, uma, olivia)).toMatchObject({ usernames: ['olivia', 'uma'] });
});
