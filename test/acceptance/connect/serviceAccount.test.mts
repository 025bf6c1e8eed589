import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
    const { userId, authToken } = await app.workspace.login('admin');
    await app.configure({ 'api-user-id': userId, 'api-token': authToken });
    await app.add('connie');
    await app.add('uriel');
    await app.add('nobody-special', ['user']);
    await app.connect({ as: 'connie' });
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Whose account creates for somebody: its username, or undefined when the person is asked to connect. */
async function accountFor(as: string, name: string): Promise<string | undefined> {
    await app.type(`create incoming "${name}"`, { as });
    const [created] = await app.workspace.store.integrations.findAsync({ name });
    return created?._createdBy?.username;
}

describe('the service account is used for', () => {
    test.each<[audience: string, connected: string, unconnected: string | undefined]>([
        ['nobody', 'connie', undefined],
        ['unconnected', 'connie', 'admin'],
        ['everybody', 'admin', 'admin'],
    ])('%s', async (audience, connected, unconnected) => {
        await app.configure({ 'service-account-for': audience });
        expect(await accountFor('connie', `Of Connie, ${audience}`)).toBe(connected);
        expect(await accountFor('uriel', `Of Uriel, ${audience}`)).toBe(unconnected);
    });

    test('nobody whom the app’s own rule does not allow', async () => {
        await app.configure({ 'service-account-for': 'everybody' });
        const reply = await app.type('create incoming Forbidden', { as: 'nobody-special' });
        expect(reply).toContain('`manage-incoming-integrations`');
        expect(await app.count('Forbidden')).toBe(0);
    });

    test('nobody whose own connection has ended: they are offered to connect again', async () => {
        await app.configure({ 'service-account-for': 'unconnected' });
        const ended = await app.add('ended');
        await app.connect({ as: 'ended' });
        await app.endConnection(ended);
        expect(await app.link({ as: 'ended' }, 'create incoming X')).toContain('/connect?request=');
    });
});

describe('what it creates', () => {
    beforeAll(() => app.configure({ 'service-account-for': 'everybody' }));

    test('has the person who asked as its author, wherever the author is shown', async () => {
        const reply = await app.type('create incoming "Asked by Uriel"', { as: 'uriel' });
        expect(reply).toContain('`uriel`');
        const shown = await app.type('show "Asked by Uriel"', { as: 'connie' });
        expect(shown).toContain('`uriel`');
    });

    test('is told by whoami', async () => {
        const reply = await app.type('whoami', { as: 'uriel' });
        expect(reply).toContain('the service account');
        expect(reply).toContain('`manage-incoming-integrations`: yes, by `Integration lead`');
    });
});

describe('the audit room', () => {
    beforeAll(async () => {
        await app.configure({ 'service-account-for': 'unconnected', 'audit-room': [{ _id: 'GENERAL' }] });
    });

    /** The audit line for a create, and what was created. */
    async function audited(line: string, as: string): Promise<string> {
        const told = once(app.workspace.events, 'message') as Promise<[IMessage]>;
        await app.type(line, { as });
        const [{ msg, rid }] = await told;
        expect(rid).toBe('GENERAL');
        return msg;
    }

    test.each([
        ['connie', 'their own account'],
        ['uriel', 'the service account'],
    ])('gets one line of who did what to which integration and where: %s, by %s', async (as) => {
        const name = `Audited for ${as}`;
        const line = await audited(`create incoming "${name}"`, as);
        const { _id, token } = await app.integration(name);
        expect(line.split('\n')).toHaveLength(1);
        expect(line).toContain(`\`${as}\` created the incoming integration \`${name}\` (\`${_id}\`)`);
        expect(line.replace(/\u200b/g, '')).toContain('in `#general`');
        expect(line).not.toContain(token);
        expect(line).not.toContain('/hooks/');
    });

    test.each([
        '@all',
        'deploys @all now',
        'x > @here',
        '[click](https://evil.example)',
        'https://evil.example',
        '`@all` @all',
        'CI [a](b)@all',
    ])('mentions and links nothing that is named %s', async (name) => {
        const line = await audited(`create incoming --name "${name}"`, 'connie');
        // What the server takes for a mention: it looks at the text, code spans or not, once links are cut out of it.
        expect(line.replace(/\[[^\]]*\]\([^)]*\)/g, '')).not.toMatch(/(^|[\s>])[@#][\w.-]/m);
        const outside = line.replace(/`[^`]*`/g, '');
        expect(outside).not.toMatch(/[@#[\]]|https?:/);
    });

    test('is also in the app’s log', async () => {
        await app.type('create incoming "In the log"', { as: 'connie' });
        const { _id, token } = await app.integration('In the log');
        const logs = JSON.stringify(await app.workspace.store.appLogs.findAsync({}));
        expect(logs).toContain(_id);
        expect(logs).not.toContain(token);
    });

    test('that is read-only gets nothing, which the log tells, and keeps nobody from creating', async () => {
        const { rooms, messages, appLogs } = app.workspace.store;
        const before = await messages.countAsync({});
        await rooms.updateAsync({ _id: 'GENERAL' }, { $set: { ro: true } });
        expect(await app.type('create incoming "Told nobody"', { as: 'connie' })).toContain('Created');
        await rooms.updateAsync({ _id: 'GENERAL' }, { $set: { ro: false } });
        expect(await messages.countAsync({})).toBe(before);
        const logs = JSON.stringify(await appLogs.findAsync({}));
        expect(logs.includes("can't send messages because the room is readonly")).toBe(true);
    });

    test('that is gone keeps nobody from creating', async () => {
        await app.configure({ 'audit-room': [{ _id: 'no-such-room' }] });
        await app.type('create incoming "Without audit"', { as: 'connie' });
        expect(await app.count('Without audit')).toBe(1);
    });
});

describe('saved settings that do not work are told to the administrator in a direct message', () => {
    test.each<[what: string, settings: Record<string, unknown>, words: string]>([
        ['an audit room that is gone', { 'audit-room': [{ _id: 'never-was' }] }, 'audit room'],
        ['half a service account', { 'audit-room': '', 'api-token': '' }, 'half'],
        ['an address that is none', { 'api-url': 'chat.example' }, '`chat.example`'],
        ['an account that is refused', { 'api-url': '', 'api-token': 'wrong-token-0123456789' }, '401'],
    ])('%s', async (_, settings, words) => {
        const told = once(app.workspace.events, 'message') as Promise<[IMessage]>;
        await app.configure(settings);
        const [{ msg, rid, u }] = await told;
        expect(msg).toContain(words);
        expect(msg).not.toContain('wrong-token-0123456789');
        expect(u.username).toBe('integrations.bot');
        const room = await app.workspace.store.rooms.findOneAsync({ _id: rid });
        expect(room).toMatchObject({ t: 'd' });
        expect(room.usernames).toEqual(expect.arrayContaining(['admin', 'integrations.bot']));
    });
});
