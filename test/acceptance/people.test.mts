import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const lines = { incoming: 'create incoming Mine', outgoing: 'create outgoing Mine --urls https://example.com' };

/** Which of the permissions to create a kind each person lacks. */
const people: [person: string, kind: keyof typeof lines, missing: string[]][] = [
    ['admin', 'incoming', []],
    ['admin', 'outgoing', []],
    ['olivia', 'incoming', []],
    ['olivia', 'outgoing', []],
    ['owen', 'incoming', ['manage-incoming-integrations']],
    ['owen', 'outgoing', ['manage-outgoing-integrations', 'manage-own-outgoing-integrations']],
    ['uma', 'incoming', ['manage-incoming-integrations', 'manage-own-incoming-integrations']],
    ['uma', 'outgoing', ['manage-outgoing-integrations', 'manage-own-outgoing-integrations']],
];

describe('creating is for people with both permissions', () => {
    test.each(people)('%s, %s: lacks %j', async (as, kind, missing) => {
        const before = (await app.integrations()).length;
        const reply = await app.type(lines[kind], { as });
        expect(reply.match(/`manage-[\w-]+`/g) ?? []).toEqual(missing.map((permission) => `\`${permission}\``));
        expect(reply.includes('dministrator')).toBe(missing.length > 0);
        expect(await app.integrations()).toHaveLength(before + (missing.length > 0 ? 0 : 1));
    });

    test('as they are at the moment, not as they were', async () => {
        const { users } = app.workspace.store;
        await users.updateAsync({ username: 'uma' }, { $addToSet: { roles: 'admin' } });
        expect(await app.create(lines.incoming, { as: 'uma' })).toMatchObject({ name: 'Mine' });
        await users.updateAsync({ username: 'uma' }, { $pull: { roles: 'admin' } });
        expect(await app.type(lines.incoming, { as: 'uma' })).toContain('manage-incoming-integrations');
    });
});

describe('the channel, when none is given, is', () => {
    test('the public room', async () => {
        expect((await app.create(lines.incoming, { room: '#ops' })).channel).toEqual(['#ops']);
    });

    test('the private room, with a hint that the poster must be a member', async () => {
        expect((await app.create(lines.outgoing, { room: '#secret' })).channel).toEqual(['#secret']);
        const reply = await app.type(lines.incoming, { room: '#secret' });
        expect(reply).toContain('#secret');
        expect(reply).toContain('/invite @rocket.cat');
        expect(await app.type(`${lines.incoming} --channel #ops`, { room: '#secret' })).not.toContain('/invite');
    });

    test.each(['incoming', 'outgoing'] as const)('oneself in a direct message (%s)', async (kind) => {
        expect((await app.create(lines[kind], { room: '@owen' })).channel).toEqual(['@olivia']);
    });
});

describe('the reply', () => {
    test('is seen in the room and thread of the command', async () => {
        const { store } = app.workspace;
        const { _id: rid } = await store.rooms.findOneAsync({ name: 'ops' });
        const root = {
            rid,
            msg: 'What about a webhook?',
            ts: new Date(),
            _updatedAt: new Date(),
            u: { _id: 'uma-id' },
        };
        const { _id: threadId } = await store.messages.insertAsync(root as IMessage);
        const { reply } = await app.typed('help', { room: '#ops', threadId });
        expect(reply).toMatchObject({ rid, tmid: threadId, u: { username: 'integrations.bot' } });
    });

    test('is seen outside of threads when the command was', async () => {
        const { reply } = await app.typed('help', { room: '@owen' });
        expect(reply.tmid ?? undefined).toBeUndefined();
    });
});
