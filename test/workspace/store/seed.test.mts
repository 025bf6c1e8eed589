import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findOne } from './findOne.mts';
import { verifyPassword } from './passwords.mts';
import { hasPermission } from './permissions.mts';
import { canAccessRoom } from './rooms.mts';
import { seed } from './seed.mts';
import { people, rooms } from './seedPeople.mts';
import { openStore, type Store } from './Store.mts';

async function seeded(folder?: string): Promise<Store> {
    const store = await openStore(folder);
    await seed(store);
    return store;
}

async function userId(store: Store, username: string): Promise<string> {
    return (await findOne(store.users, { username }))?._id ?? '';
}

const manage = [
    'manage-incoming-integrations',
    'manage-own-incoming-integrations',
    'manage-outgoing-integrations',
    'manage-own-outgoing-integrations',
];

describe('a seeded workspace', () => {
    test.each([
        { username: 'admin', held: [...manage, 'api-bypass-rate-limit', 'manage-apps'] },
        { username: 'olivia', held: [...manage, 'create-personal-access-tokens'] },
        { username: 'owen', held: ['manage-own-incoming-integrations', 'create-personal-access-tokens'] },
        { username: 'uma', held: ['create-personal-access-tokens'] },
        { username: 'rocket.cat', held: ['message-impersonate', 'api-bypass-rate-limit'] },
    ])('$username holds $held', async ({ username, held }) => {
        const store = await seeded();
        const id = await userId(store, username);
        const asked = [
            ...manage,
            'api-bypass-rate-limit',
            'manage-apps',
            'create-personal-access-tokens',
            'message-impersonate',
        ];
        const answers = await Promise.all(asked.map((permission) => hasPermission(store, id, permission)));
        const expected = username === 'admin' ? [...held, 'create-personal-access-tokens'] : held;
        expect(asked.filter((_, index) => answers[index]).sort()).toEqual([...expected].sort());
    });

    test.each([
        { username: 'olivia', name: 'secret', access: true },
        { username: 'owen', name: 'secret', access: false },
        { username: 'uma', name: 'secret', access: false },
        { username: 'owen', name: 'ops', access: true },
    ])('$username can access #$name: $access', async ({ username, name, access }) => {
        const store = await seeded();
        const room = await findOne(store.rooms, { name });
        expect(room && (await canAccessRoom(store, room, { _id: await userId(store, username) }))).toBe(access);
    });

    test('passwords equal the names, and are hashed', async () => {
        const store = await seeded();
        const olivia = await findOne(store.users, { username: 'olivia' });
        const hash = olivia?.services?.password?.bcrypt ?? '';
        expect([verifyPassword('olivia', hash), verifyPassword('owen', hash)]).toEqual([true, false]);
        expect(hash).not.toContain('olivia');
    });

    test('seeding a kept folder again changes nothing', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
        const first = await seeded(folder);
        await first.users.updateAsync({ username: 'uma' }, { $set: { roles: ['user', 'moderator'] } });
        const again = await seeded(folder);
        expect(await again.users.countAsync({})).toBe(people.length);
        expect(await again.rooms.countAsync({ t: { $ne: 'd' } })).toBe(rooms.length);
        expect(await again.subscriptions.countAsync({})).toBe(await first.subscriptions.countAsync({}));
        expect((await findOne(again.users, { username: 'uma' }))?.roles).toContain('moderator');
        await rm(folder, { recursive: true });
    });
});
