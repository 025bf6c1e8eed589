import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { joinRoom } from '../../workspace/store/rooms.mts';
import { hookAuthor } from '../../workspace/store/seedPermissions.mts';
import { Browser, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

describe('connecting', () => {
    test('takes one link, and ends on a page and with a word in the room', async () => {
        await app.add('ann');
        const reply = await app.type('connect', { as: 'ann' });
        expect(reply.match(/https?:/g)).toHaveLength(1);
        const link = await app.link({ as: 'ann' });
        const confirmations = await app.during('ann', async () => {
            const page = await new Browser().connect(link, 'ann');
            expect(page.status).toBe(200);
            expect(textOf(page)).toContain('Connected as @ann');
            expect(page.text).toContain(`href="${app.workspace.siteUrl}/channel/general"`);
        });
        expect(confirmations).toEqual([expect.stringContaining('Connected')]);
        expect(app.seen.at(-1)).toMatchObject({ rid: 'GENERAL', username: 'ann' });
        // Clients take what has the field for a part of a thread, even if it is null.
        expect(app.seen.at(-1)).not.toHaveProperty('tmid', null);
    });

    test('makes the person the author of what they create', async () => {
        const ben = await app.add('ben');
        await app.connect({ as: 'ben' });
        await app.type('create incoming "Of Ben"', { as: 'ben' });
        expect(await app.integration('Of Ben')).toMatchObject({ _createdBy: { _id: ben._id, username: 'ben' } });
    });

    test('again takes the new tokens in place of the old', async () => {
        const cora = await app.add('cora');
        await app.connect({ as: 'cora' });
        const first = await app.tokensOf(cora);
        await app.connect({ as: 'cora' });
        expect(await app.tokensOf(cora)).not.toEqual(first);
        expect(await app.type('whoami', { as: 'cora' })).toContain('your own, connected');
    });
});

describe('the command that needed the connection', () => {
    test('is shown where the link is offered, on the page and in the confirmation', async () => {
        await app.add('wanda');
        const line = '/integration create incoming "Of Wanda" --alias <b>W</b>';
        const offer = await app.type('create incoming "Of Wanda" --alias <b>W</b>', { as: 'wanda' });
        expect(offer).toContain(`\`\`\`\n${line}\n\`\`\``);
        const link = /\((https?:[^)]*)\)/.exec(offer)?.[1] ?? '';
        const seen = await app.during('wanda', async () => {
            const page = await new Browser().connect(link, 'wanda');
            expect(page.text).not.toContain('<b>');
            expect(textOf(page)).toContain('/integration create incoming');
        });
        expect(seen[0]).toContain(line);
        expect(await app.count('Of Wanda')).toBe(1);
    });

    test('is not run in a private room that its sender has left, and that is told in the direct room', async () => {
        const vera = await app.add('vera', undefined, ['secret']);
        const { store, siteUrl } = app.workspace;
        const browser = new Browser();
        const place = { as: 'vera', room: '#secret' };
        const line = 'create outgoing "Of Vera" --urls https://example.com --token s3cret';
        const callback = await browser.consent(await app.link(place, line), 'vera');
        const secret = await store.rooms.findOneAsync({ name: 'secret' });
        await store.subscriptions.removeAsync({ rid: secret._id, 'u._id': vera._id }, {});
        const seen = await app.during('vera', async () => {
            const page = await browser.open(callback);
            expect(page.text).toContain(`href="${siteUrl}"`);
            expect(textOf(page)).toContain('it was not run');
        });
        expect(seen).toEqual([]);
        expect(await app.count('Of Vera')).toBe(0);
        // A command may hold a token, and this message is stored.
        const told = (await store.messages.findAsync({ 'u.username': 'integrations.bot' }))
            .map(({ msg }) => msg)
            .join();
        expect(told).toContain('it was not run');
        expect(told).not.toContain('Of Vera');
        expect(told).not.toContain('s3cret');
    });

    test('runs after consent and answers in its room and thread, once', async () => {
        await app.add('dora', undefined, ['ops']);
        const { store } = app.workspace;
        const { _id: rid } = await store.rooms.findOneAsync({ name: 'ops' });
        const root = { rid, msg: 'A webhook?', ts: new Date(), _updatedAt: new Date(), u: { _id: 'uma-id' } };
        const { _id: threadId } = await store.messages.insertAsync(root as IMessage);
        const browser = new Browser();
        const place = { as: 'dora', room: '#ops', threadId };
        const callback = await browser.consent(await app.link(place, 'create incoming "Of Dora"'), 'dora');
        expect(await app.count('Of Dora')).toBe(0);
        const replies = await app.during('dora', () => browser.open(callback));
        expect(replies).toEqual([expect.stringContaining('Connected'), expect.stringContaining('Of Dora')]);
        expect(app.seen.slice(-2)).toEqual([
            expect.objectContaining({ rid, tmid: threadId }),
            expect.objectContaining({ rid, tmid: threadId }),
        ]);
        expect(await app.integration('Of Dora')).toMatchObject({ channel: ['#ops'], _createdBy: { username: 'dora' } });
        expect(textOf(await browser.open(callback))).toMatch(/used already.*all is well/);
        expect(await app.count('Of Dora')).toBe(1);
    });

    test('keeps its words as they were typed', async () => {
        await app.add('edna');
        await app.connect({ as: 'edna' }, `create incoming "Two  words, '—'" --alias "a b" --channel #general,@olivia`);
        expect(await app.integration(`Two  words, '—'`)).toMatchObject({
            alias: 'a b',
            channel: ['#general', '@olivia'],
        });
    });

    test('is judged by who the person is by then', async () => {
        const fred = await app.add('fred');
        const link = await app.link({ as: 'fred' }, 'create incoming "Of Fred"');
        await app.workspace.store.users.updateAsync({ _id: fred._id }, { $set: { roles: ['user'] } });
        const replies = await app.during('fred', () => new Browser().connect(link, 'fred'));
        expect(replies.at(-1)).toContain('manage-incoming-integrations');
        expect(await app.count('Of Fred')).toBe(0);
    });

    test('is let go when its room is gone, and the connection is made all the same', async () => {
        const greg = await app.add('greg');
        const { store } = app.workspace;
        const general = await store.rooms.findOneAsync({ _id: 'GENERAL' });
        await store.rooms.insertAsync({ ...general, _id: 'passing', name: 'passing' });
        await joinRoom(store, await store.rooms.findOneAsync({ _id: 'passing' }), greg);
        const link = await app.link({ as: 'greg', room: '#passing' }, 'create incoming "Of Greg"');
        await store.rooms.removeAsync({ _id: 'passing' }, {});
        const page = await new Browser().connect(link, 'greg');
        expect(textOf(page)).toContain('Connected as @greg');
        expect(page.text).toContain(`href="${app.workspace.siteUrl}"`);
        expect(await app.count('Of Greg')).toBe(0);
        expect(await app.tokensOf(greg)).toBeDefined();
    });

    test('is answered to nobody else', async () => {
        await app.add('gina');
        const before = app.seen.length;
        await app.connect({ as: 'gina' }, 'create incoming "Of Gina"');
        expect(new Set(app.seen.slice(before).map(({ username }) => username))).toEqual(new Set(['gina']));
        expect(await app.workspace.store.messages.findAsync({ msg: /Gina/ })).toEqual([]);
    });
});

describe('disconnecting', () => {
    test('forgets the tokens; the next command offers the link again', async () => {
        const hugo = await app.add('hugo');
        await app.connect({ as: 'hugo' });
        expect(await app.tokensOf(hugo)).toBeDefined();
        expect(await app.type('disconnect', { as: 'hugo' })).toContain('forgotten');
        expect(await app.tokensOf(hugo)).toBeUndefined();
        expect(await app.type('disconnect', { as: 'hugo' })).toContain('not connected');
        expect(await app.link({ as: 'hugo' }, 'create incoming X')).toContain('/connect?request=');
    });
});

describe('whoami', () => {
    test('of somebody who is not connected', async () => {
        await app.add('iris');
        const reply = await app.type('whoami', { as: 'iris' });
        expect(reply).toContain('account in use: none');
        expect(reply).toContain('roles: `user`');
    });

    test('of somebody connected: until when, roles, each permission with the role that gives it, the limit', async () => {
        const jack = await app.add('jack', ['user', hookAuthor._id]);
        await app.connect({ as: 'jack' });
        const { expiresAt = 0 } = (await app.tokensOf(jack)) ?? {};
        const reply = await app.type('whoami', { as: 'jack' });
        expect(reply).toContain('your own, connected');
        expect(reply).toContain(new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' '));
        expect(reply).toContain('roles: `user`, `Hook author`');
        expect(reply).toContain('`manage-own-incoming-integrations`: yes, by `Hook author`');
        expect(reply).toContain('`manage-incoming-integrations`: no');
        expect(reply).toContain('`manage-outgoing-integrations`: no');
        expect(reply).toContain('`manage-own-outgoing-integrations`: no');
        expect(reply).toContain('10 a minute');
    });

    test('of an administrator, whom the limit does not meet', async () => {
        await app.connect({ as: 'admin' });
        expect(await app.type('whoami', { as: 'admin' })).toContain('limit of calls: none');
    });

    test('of somebody whose connection has ended', async () => {
        const kate = await app.add('kate');
        await app.connect({ as: 'kate' });
        await app.endConnection(kate);
        expect(await app.type('whoami', { as: 'kate' })).toContain('your connection has ended');
    });

    test('of somebody whose tokens the workspace has deleted, as it does on deactivation', async () => {
        const mona = await app.add('mona');
        await app.connect({ as: 'mona' });
        expect(await app.type('whoami', { as: 'mona' })).not.toContain('your connection has ended');
        await app.workspace.store.oauthTokens.removeAsync({ userId: mona._id }, { multi: true });
        expect(await app.type('whoami', { as: 'mona' })).toContain('your connection has ended');
    });
});

describe('the calls of a connected create', () => {
    test('are as few as before: one, and one more when the roles of the permissions are not remembered', async () => {
        await app.add('lara');
        await app.connect({ as: 'lara' });
        await app.configure({ 'permission-rule': 'either' });
        await app.configure({ 'permission-rule': 'both' });
        const calls = async () => {
            const before = app.balancer.passed.length;
            await app.type('create incoming X', { as: 'lara' });
            return app.balancer.passed.slice(before).sort();
        };
        const [list, create] = ['GET /api/v1/integrations.list', 'POST /api/v1/integrations.create'];
        expect(await calls()).toEqual([list, 'GET /api/v1/permissions.listAll', create]);
        expect(await calls()).toEqual([list, create]);
    });
});
