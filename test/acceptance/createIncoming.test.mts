import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** What each option of an incoming integration does to what is stored. */
const rows: [options: string, stored: Record<string, unknown>][] = [
    ['--channel #ops', { channel: ['#ops'] }],
    ['--channel #ops,@owen', { channel: ['#ops', '@owen'] }],
    ['--channel #ops --channel @owen', { channel: ['#ops', '@owen'] }],
    ['--username integrations.bot', { username: 'integrations.bot' }],
    ['--username @rocket.cat', { username: 'rocket.cat' }],
    ['--enabled false', { enabled: false }],
    ['--enabled', { enabled: true }],
    ['--alias "Alert bot"', { alias: 'Alert bot' }],
    ['--avatar https://example.com/a.png', { avatar: 'https://example.com/a.png' }],
    ['--emoji :rotating_light:', { emoji: ':rotating_light:' }],
    ['--script "class Script {}"', { script: 'class Script {}', scriptEnabled: true }],
    ['--script "class Script {}" --script-enabled false', { script: 'class Script {}', scriptEnabled: false }],
    ['--script-enabled', { scriptEnabled: true }],
    ['--script-engine isolated-vm', { scriptEngine: 'isolated-vm' }],
    ['--skip-transpile', { skipTranspile: true }],
    ['--override-destination-channel-enabled', { overrideDestinationChannelEnabled: true }],
];

test('an incoming integration without options has the defaults', async () => {
    expect(await app.create('create incoming "CI builds"')).toEqual({
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
        _createdAt: expect.any(Date),
        _createdBy: { _id: expect.any(String), username: 'admin' },
        _updatedAt: expect.any(Date),
        type: 'webhook-incoming',
        name: 'CI builds',
        enabled: true,
        channel: ['#general'],
        username: 'rocket.cat',
        userId: 'rocket.cat',
        scriptEnabled: false,
        scriptEngine: 'isolated-vm',
        skipTranspile: false,
        overrideDestinationChannelEnabled: false,
        token: expect.stringMatching(/^\w{48}$/),
    });
});

describe('the option of an incoming integration', () => {
    test.each(rows)('%s', async (options, stored) => {
        expect(await app.create(`create incoming Alerts ${options}`)).toMatchObject({ name: 'Alerts', ...stored });
    });
});

describe('the reply', () => {
    test('names everything a person needs, and the address takes messages', async () => {
        const reply = await app.type('create incoming "CI builds" --channel #ops --enabled');
        const stored = (await app.integrations()).find(({ _id }) => reply.includes(`- id: \`${_id}\``));
        const url = `${app.workspace.siteUrl}/hooks/${String(stored?._id)}/${String(stored?.token)}`;
        for (const part of ['CI builds', '#ops', 'rocket.cat', 'enabled', `\`${url}\``, `curl -X POST`, `'${url}'`]) {
            expect(reply).toContain(part);
        }
        const message = new Promise((resolve) => app.workspace.events.once('message', resolve));
        const [, data = ''] = /--data '([^']*)'/.exec(reply) ?? [];
        await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: data });
        expect(await message).toMatchObject({ msg: 'Hello from the shell', u: { username: 'rocket.cat' } });
    });

    test('says when it is not enabled', async () => {
        expect(await app.type('create incoming Off --enabled=false')).toContain('not enabled');
    });

    test('warns of a script that does not compile, which is stored all the same', async () => {
        const reply = await app.type('create incoming Broken --script "class }"');
        expect(reply).toMatch(/does not compile.*SyntaxError: .*\(1:6\)/);
        expect(await app.workspace.store.integrations.countAsync({ name: 'Broken' })).toBe(1);
    });

    test('warns when the user it posts as will matter', async () => {
        expect(await app.type('create incoming Bot --username integrations.bot')).toContain('message-impersonate');
        expect(await app.type('create incoming Cat')).not.toContain('message-impersonate');
    });

    test('warns when that user is in no private room, wherever it is typed', async () => {
        const reply = await app.type('create incoming Hidden --channel #secret', { room: '#general' });
        expect(reply).toContain(
            'Look at this first: the user it posts as is not a member of what is private: `#secret`',
        );
        expect(reply).toContain('`/invite @rocket.cat`');
        expect(await app.type('create incoming Open --channel #ops')).not.toContain('Look at this first');
    });

    test.each([
        ['typed there', '#ops', ''],
        ['typed elsewhere', '#general', ' --channel #ops'],
    ])('warns when that user is in no channel of a team, %s', async (_name, room, option) => {
        const { rooms, subscriptions } = app.workspace.store;
        await rooms.updateAsync({ name: 'ops' }, { $set: { teamId: 'team' } });
        // What was posted there by another test has made it a member.
        await subscriptions.removeAsync({ name: 'ops', 'u.username': 'rocket.cat' }, {});
        try {
            const reply = await app.type(`create incoming Team${option}`, { room });
            expect(reply).toContain('Look at this first: `#ops` belongs to a team, and the user it posts as is not');
            expect(reply).toContain('`/invite @rocket.cat');
        } finally {
            await rooms.updateAsync({ name: 'ops' }, { $unset: { teamId: true } });
        }
        expect(await app.type(`create incoming Nobody’s${option}`, { room })).not.toContain('Look at this first');
    });

    test('keeps a name in its place', async () => {
        const name = '`*bold* @all [x](http://example.com) #general :tada:`';
        const reply = await app.type(`create incoming "${name}"`);
        expect(reply.split('\n')[0]).toMatch(/ `[^`]+`$/);
    });
});
