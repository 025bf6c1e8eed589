import { describe, expect, test } from '@jest/globals';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { anEnvironment, runWords } from '../../fakes/runWords.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import type { InvocationParts } from '../../fakes/anInvocation.mts';

/** The workspace as an administrator's account reaches it, and a person with the administrator's role before it. */
function aWorkspace() {
    const api = new FakeRestApi();
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const parts: InvocationParts = {
        sender: { roles: ['admin'] },
        settings: { 'api-user-id': userId, 'api-token': token },
        transport: api.transport,
    };
    const paths = () => api.requests.map(({ url }) => url.replace(/^.*\/api\/v1\//, ''));
    return { api, parts, paths };
}

const create = ['create', 'incoming', 'CI builds'];

test('a create is one call beside the look for others of its name, and one more when it is not known who may', async () => {
    const { api, parts, paths } = aWorkspace();
    const clock = new FakeClock();
    const environment = anEnvironment(clock);
    await runWords(create, parts, environment);
    await runWords(create, parts, environment);
    clock.pass(60_000);
    await runWords(create, parts, environment);
    const calls = ['integrations.create', 'integrations.list?offset=0&count=8&name=CI%20builds'];
    expect(paths()).toEqual(['permissions.listAll', ...calls, ...calls, 'permissions.listAll', ...calls]);
    expect(api.integrations).toHaveLength(3);
});

describe('the channel stands for the room', () => {
    test.each([
        [{ type: 'c', slugifiedName: 'ops' }, '#ops'],
        [{ type: 'p', slugifiedName: 'secret' }, '#secret'],
        [{ type: 'd', slugifiedName: undefined }, '@olivia'],
    ])('%j', async (room, channel) => {
        const { api, parts } = aWorkspace();
        await runWords(create, { ...parts, room: room as InvocationParts['room'] });
        expect(api.integrations[0]?.channel).toEqual([channel]);
    });
});

describe('is answered with no, and without a call to create', () => {
    test.each<[string, InvocationParts, string]>([
        ['a person without the permissions', { sender: { roles: ['user'] } }, 'manage-incoming-integrations'],
        ['a person who lost them', { stored: { roles: ['user'] } }, 'manage-incoming-integrations'],
        ['a deactivated person', { stored: { isEnabled: false } }, 'roles could not be read'],
        ['a person nobody knows', { stored: null }, 'roles could not be read'],
        ['an address that is none', { siteUrl: 'classifyInvalid' }, 'ddress'],
    ])('%s', async (_name, changes, word) => {
        const { api, parts, paths } = aWorkspace();
        const { replies } = await runWords(create, { ...parts, ...changes });
        expect(replies).toEqual([expect.stringContaining(word)]);
        expect(paths()).not.toContain('integrations.create');
        expect(api.integrations).toEqual([]);
    });
});

test('what was created is told, even when nothing can be recorded about it', async () => {
    const { api, parts } = aWorkspace();
    const records = new FakeRecords();
    records.add = () => Promise.reject(new Error('The database is away'));
    const { replies } = await runWords(create, { ...parts, records });
    expect(api.integrations).toHaveLength(1);
    expect(replies).toEqual([expect.stringContaining(api.integrations[0]?._id ?? 'nothing')]);
});

describe('what nobody expected', () => {
    const broken: InvocationParts = {
        settings: {
            get 'api-user-id'(): string {
                throw new Error('Secret token Bq9AYXApLZJhmeBKHu4yZuuerAbSawYKXWeFtiw4XAE was read');
            },
        },
    };

    test('is answered with a reference to the log, where no secret is', async () => {
        const { replies, log } = await runWords(create, broken);
        const [reference = 'none'] = /[0-9a-f]{8}/.exec(replies[0] ?? '') ?? [];
        expect(replies).toHaveLength(1);
        expect(log.join()).toContain(reference);
        expect(log.join()).not.toContain('Bq9AYXApLZJhmeBKHu4yZuuerAbSawYKXWeFtiw4XAE');
    });
});

describe('help', () => {
    const ask = async (...words: string[]) => (await runWords(words)).replies[0];

    test('is the list of subcommands, and needs no network', async () => {
        const overview = await ask('help');
        expect(overview).toContain('`/integration create ');
        expect(await ask()).toBe(overview);
        expect(await ask('')).toBe(overview);
        expect(await ask('--help')).toBe(overview);
        expect(await ask('—HELP')).toBe(overview);
    });

    test('explains one subcommand wherever it is asked for', async () => {
        const about = await ask('help', 'create');
        expect(about).toContain('--trigger-words');
        expect(await ask('HELP', 'Create')).toBe(about);
        expect(await ask('create', 'incoming', 'X', '--help')).toBe(about);
    });

    test('knows the nearest of what is misspelt', async () => {
        expect(await ask('creat')).toContain('Did you mean `create`?');
        expect(await ask('help', 'creat')).toContain('Did you mean `create`?');
        expect(await ask('constructor')).toContain('`/integration constructor`');
    });
});
