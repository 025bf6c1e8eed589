import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser } from '../connect/fixtures/Browser.mts';
import { answer, close, page, stall } from '../faults/answers.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** A new incoming integration of olivia's, with the path of its hook. */
async function incoming(name: string, options = '') {
    const made = await app.create(`create incoming "${name}" ${options}`);
    return { ...made, hook: `/hooks/${made._id}/${String(made.token)}` };
}

/** Types a line; answers its reply and the calls to hooks that it led to. */
async function testing(line: string, as = 'olivia') {
    const { reply, passed } = await app.watch(line, { as });
    const calls = passed.map(({ method, path }) => `${method} ${path}`);
    return { reply, calls: calls.filter((call) => call.includes('/hooks/')) };
}

describe('an incoming integration', () => {
    test('gets a marked sample over its own hook, in one call, and the reply tells status and time', async () => {
        const { hook } = await incoming('CI builds');
        const { reply, calls } = await testing('test "CI builds"');
        expect(calls).toEqual([`POST ${hook}`]);
        expect(reply).toMatch(
            /It works:\* `CI builds` took the sample \(status 200\) in \d+ ms. Look for it in `#general`/,
        );
        const [message] = await app.workspace.store.messages.findAsync({ msg: /CI builds/ });
        expect(message).toMatchObject({
            rid: 'GENERAL',
            msg: 'Test of the integration `CI builds` by `olivia`.',
            u: { username: 'rocket.cat' },
        });
    });

    test('says what the person wants it to say', async () => {
        await incoming('Wordy');
        await testing('test wordy --text "All green"');
        const msg = 'Test of the integration `Wordy` by `olivia`: All green';
        expect(await app.workspace.store.messages.countAsync({ msg })).toBe(1);
    });

    test('takes 10 calls a minute', async () => {
        const { _id } = await incoming('Busy');
        for (let call = 0; call < 10; call++) {
            expect((await testing(`test ${_id}`)).reply).toContain('It works');
        }
        expect((await testing(`test ${_id}`)).reply).toMatch(/10 calls a minute.* Try again in \d+ seconds\./);
    });

    const scripts = {
        channel: "class Script { process_incoming_request() { return { content: { text: 'x', channel: '#ops' } }; } }",
        throws: "class Script { process_incoming_request() { throw new Error('x'); } }",
        refuses: "class Script { process_incoming_request() { return { error: 'not on Sundays' }; } }",
        silent: 'class Script { process_incoming_request() { return false; } }',
    };

    test.each([
        // A script can say what the workspace says: what is advised would be its advice.
        ['channel', '`overriding destination channel is disabled for this integration`', 'It does not work'],
        ['throws', 'script failed', '--script-enabled false'],
        ['refuses', '`not on Sundays`', 'It does not work'],
        ['silent', 'It works', 'script decides'],
    ] as const)('whose script is one that does this: %s', async (kind, ...words) => {
        const { _id } = await incoming(kind, `--script "${scripts[kind]}"`);
        const { reply } = await testing(`test ${_id} --send`);
        words.forEach((word) => {
            expect(reply).toContain(word);
        });
    });

    test('whose script would post all that it gets posts nothing unasked', async () => {
        const { _id, hook } = await incoming(
            'Leaky',
            '--script "class Script { process_incoming_request({ request }) { return { content: { text: JSON.stringify(request) } }; } }"',
        );
        const before = await app.workspace.store.messages.countAsync({});
        const { reply, calls } = await testing(`test ${_id}`);
        expect(calls).toEqual([]);
        expect(reply).toContain(
            'read by everybody in `#general`; a script that passes on its whole request shows them',
        );
        expect(reply).not.toContain(hook);
        expect(await app.workspace.store.messages.countAsync({})).toBe(before);
    });

    test.each([
        ['disabled', { enabled: false }, 'It is disabled', '/integration enable'],
        ['a room that is gone', { channel: ['#gone'] }, 'does not exist any more', '/integration doctor'],
        ['a private room not joined', { channel: ['#secret'] }, 'not a member', '/invite @rocket.cat'],
        ['a poster without the right', { userId: 'uma' }, 'message-impersonate', '--username rocket.cat'],
        ['a poster who is gone', { userId: 'nobody' }, 'does not exist any more', '--username rocket.cat'],
    ])('%s, is told in words', async (name, changes, ...words) => {
        const { _id } = await incoming(name);
        const { users, integrations } = app.workspace.store;
        const uma = await users.findOneAsync({ username: 'uma' });
        const stored = 'userId' in changes && changes.userId === 'uma' ? { userId: uma._id } : changes;
        await integrations.updateAsync({ _id }, { $set: stored });
        const { reply } = await testing(`test ${_id}`);
        expect(reply).toContain('It does not work');
        words.forEach((word) => {
            expect(reply).toContain(word);
        });
    });

    test.each([
        ['archived', { archived: true }, 'archived'],
        ['read-only', { ro: true }, '/unmute @rocket.cat'],
        ['one where it is muted', { muted: ['rocket.cat'] }, '/unmute @rocket.cat'],
    ])('whose room is %s', async (name, state, word) => {
        const { rooms } = app.workspace.store;
        const { _id } = await incoming(`Into ${name}`, '--channel #ops');
        await rooms.updateAsync({ name: 'ops' }, { $set: state });
        expect((await testing(`test ${_id}`)).reply).toContain(word);
        await rooms.updateAsync({ name: 'ops' }, { $set: { archived: false, ro: false, muted: [] } });
    });

    test.each([
        ['is a web page', page('200 OK'), 'not the workspace’s webhook'],
        ['is unknown', answer('500 Internal Server Error', '{"success":false}'), 'does not know its webhook URL'],
        ['breaks off', close, 'connection broke'],
        ['never comes', stall, 'no answer within 10 seconds'],
    ])('when the answer %s', async (name, fault, word) => {
        const { _id, hook } = await incoming(name);
        app.gateway.misbehave(hook, fault);
        const { reply, calls } = await testing(`test ${_id}`);
        expect(reply).toContain(word);
        expect(calls).toHaveLength(1);
    });
});

describe('testing is for those who may manage the integration', () => {
    test.each([
        ['owen', 'manage-incoming-integrations'],
        ['uma', 'manage-incoming-integrations'],
    ])('%s may not', async (as, word) => {
        const { _id } = await incoming(`Not of ${as}`);
        const { reply, calls } = await testing(`test ${_id}`, as);
        expect(reply).toContain(word);
        expect(calls).toEqual([]);
    });

    test('through a connection of their own, the server says what they may', async () => {
        const { _id } = await incoming('Of all');
        for (const as of ['admin', 'owen']) {
            const link = /\((https?:[^)]*)\)/.exec(await app.type('connect', { as }))?.[1] ?? '';
            expect((await new Browser().connect(link, as)).status).toBe(200);
        }
        expect((await testing(`test ${_id}`, 'admin')).reply).toContain('It works');
        const refused = await testing(`test ${_id}`, 'owen');
        expect(refused.reply).not.toContain('It works');
        expect(refused.calls).toEqual([]);
    });
});

test('a miss, a missing word and an option that is none are told', async () => {
    expect((await testing('test "CI buildz"')).reply).toContain('Did you mean `CI builds`?');
    expect((await testing('test')).reply).toContain('The integration is missing');
    expect((await testing('test X --sent')).reply).toContain('Did you mean `--send`?');
});

test('no hook and no token is in the log, and the log tells who tested what', async () => {
    const made = await app.integrations();
    const logs = JSON.stringify(await app.workspace.store.appLogs.findAsync({}));
    made.forEach(({ token = '' }) => {
        expect(logs).not.toContain(token);
    });
    expect(logs).not.toContain('/hooks/');
    expect(logs).toContain('tested');
});
