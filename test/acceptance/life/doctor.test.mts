import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration, IUser } from '@rocket.chat/core-typings';
import { Browser } from '../connect/fixtures/Browser.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Creates an integration, changes it behind the server's back, and answers what the doctor says, its id left out. */
async function diagnose(line: string, changes: object = {}): Promise<string> {
    const { _id } = await app.create(line);
    await app.workspace.store.integrations.updateAsync({ _id }, { $set: changes });
    const reply = await app.type(`doctor ${_id}`);
    await app.workspace.store.integrations.removeAsync({ _id }, {});
    return reply.replaceAll(_id, 'ID');
}

const incoming = 'create incoming Ill';
const hearing = 'create outgoing Ill --urls https://example.com/x';
const outgoing = `${hearing} --trigger-words go`;
const update = '/integration update ID';

describe('what it finds in one, and the exact line that mends it', () => {
    test.each([
        [incoming, {}, 'All clear', 'nothing is wrong with `Ill`'],
        [outgoing, {}, 'All clear', 'nothing is wrong with `Ill`'],
        [hearing, {}, 'its own answers set it off', 'where `bot` is true'],
        [incoming, { username: 'nobody' }, '`nobody`, does not exist', `${update} --username rocket.cat`],
        [
            incoming,
            { username: 'uma' },
            'lacks the permission `message-impersonate`',
            `${update} --username rocket.cat`,
        ],
        [`${incoming} --channel #secret`, {}, 'not a member of what is private: `#secret`', '/invite @rocket.cat'],
        [incoming, { channel: ['#gone', '#ops'] }, 'there is no room `#gone`', `${update} --channel #ops`],
        [incoming, { channel: ['#gone'] }, 'there is no room `#gone`', `${update} --channel #general`],
        [incoming, { channel: ['#gone', '@gone', '#ops'] }, '`#gone`', `${update} --channel #ops`],
        [incoming, { channel: ['@gone'] }, 'there is no user `@gone`', `${update} --channel #general`],
        [incoming, { channel: [] }, 'no channel', `${update} --channel #general`],
        [`${incoming} --script "class }"`, {}, 'does not compile: `SyntaxError', `${update} --script-enabled false`],
        [outgoing, { token: undefined }, 'no token', '/integration rotate ID'],
        [
            outgoing,
            { urls: ['example.com', 'https://a.example'] },
            'not an http or https address: `example.com`',
            `${update} --urls https://a.exa`,
        ],
        [
            outgoing,
            { urls: ['https://a.example/x '] },
            '`https://a.example/x␣`',
            `${update} --urls https://a.example/x`,
        ],
        [outgoing, { urls: ['http://localhost:3000/x'] }, 'All clear', ''],
        [
            outgoing,
            { triggerWords: [' go', 'stop'] },
            'both ends of a message: `␣go`',
            `${update} --trigger-words go,stop`,
        ],
        [outgoing, { impersonateUser: true }, '`user_name`', `${update} --impersonate-user false`],
        [outgoing, { event: 'roomJoined' }, 'issue 36348', ''],
        [outgoing, { urls: ['http://a.example/x,http://b.example'] }, 'No line that can be typed says its `urls`', ''],
        [incoming, { scriptError: { name: 'SyntaxError', message: 'left over' } }, 'All clear', ''],
        [outgoing, { urls: ['http://a.example/x'] }, 'not encrypted', `${update} --urls https://a.example/x`],
        [outgoing, { urls: [] }, 'no URL', `${update} --urls`],
        [`${incoming} --enabled false`, {}, 'it is disabled', '/integration enable ID'],
        [
            `${incoming} --override-destination-channel-enabled`,
            {},
            'choose its own channel',
            `${update} --override-destination-channel-enabled false`,
        ],
        [
            `${hearing} --event userCreated --target-room #ops`,
            { targetRoom: '#x' },
            'no room `#x`',
            '--target-room #gen',
        ],
    ])('%s %j', async (line, changes, words, mend) => {
        const reply = await diagnose(line, changes);
        expect(reply).toContain(words);
        expect(reply).toContain(mend);
    });

    test.each([
        [{ archived: true }, 'archived: `#ops`', '/unarchive #ops'],
        [{ ro: true }, 'which is read-only', '/unmute @rocket.cat'],
        [{ muted: ['rocket.cat'] }, 'has muted', '/unmute @rocket.cat'],
        [{ teamId: 'team' }, '`#ops` belongs to a team', '/invite @rocket.cat'],
        [{ ro: true, unmuted: ['rocket.cat'] }, 'All clear', ''],
    ])('in a room that is %j', async (state, words, mend) => {
        const { rooms } = app.workspace.store;
        await rooms.updateAsync({ name: 'ops' }, { $set: state });
        const reply = await diagnose(`${incoming} --channel #ops`);
        await rooms.updateAsync(
            { name: 'ops' },
            { $set: { archived: false, ro: false, unmuted: [], muted: [] }, $unset: { teamId: true } },
        );
        expect(reply).toContain(words);
        expect(reply).toContain(mend);
    });

    test.each([
        ['its poster', { username: 'temp' }, '`temp`, is deactivated', `${update} --username rocket.cat`],
        ['a person it writes to', { channel: ['@temp', '#ops'] }, 'deactivated: `@temp`', `${update} --channel #ops`],
    ])('when %s is deactivated', async (_name, changes, words, mend) => {
        const { users } = app.workspace.store;
        const temp = { username: 'temp', roles: ['bot'], type: 'user', active: false, _updatedAt: new Date() };
        const { _id } = await users.insertAsync(temp as unknown as IUser);
        const reply = await diagnose(incoming, changes);
        await users.removeAsync({ _id }, {});
        expect(reply).toContain(words);
        expect(reply).toContain(mend);
    });

    test('its author deactivated, who is the person that asked for it', async () => {
        const { users, integrations } = app.workspace.store;
        await users.updateAsync({ username: 'uma' }, { $addToSet: { roles: 'admin' } });
        const { _id } = await app.create(incoming, { as: 'uma' });
        await users.updateAsync({ username: 'uma' }, { $pull: { roles: 'admin' }, $set: { active: false } });
        const reply = await app.type(`doctor ${_id}`);
        await users.updateAsync({ username: 'uma' }, { $set: { active: true } });
        await integrations.removeAsync({ _id }, {});
        expect(reply).toContain('its author, `uma`, is deactivated');
        expect(reply).toContain(`/integration clone ${_id} "Ill 2"`);
    });
});

describe('all that one may see', () => {
    test('none at all is told, with what to type next', async () => {
        expect(await app.type('doctor')).toContain('/integration create');
    });

    test('the worst first, with ids; two of one name are told apart', async () => {
        await app.create('create incoming Twin --enabled false');
        await app.create('create incoming twin --channel #secret --override-destination-channel-enabled');
        const reply = await app.type('doctor');
        expect(reply).toContain('3 things to fix* in 2 integrations');
        const order = ['Broken', 'not a member', 'Works in part', 'its own channel', 'Untidy', 'rotation'];
        const places = order.map((words) => reply.indexOf(words));
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(places).not.toContain(-1);
    });

    test('takes one call to the list, and users and rooms take none', async () => {
        await app.type('doctor');
        const passed = await app.gateway.during(() => app.type('doctor'));
        expect(passed.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['integrations.list']);
    });

    test('eight calls at most, and says when it stops early', async () => {
        const { integrations } = app.workspace.store;
        const [one] = await integrations.findAsync({ name: 'Twin' });
        const many = Array.from({ length: 520 }, (_, index) => ({
            ...one,
            _id: `many-${index}`,
            name: `Many ${index}`,
            enabled: true,
            channel: ['#general'],
        }));
        await integrations.insertAsync(many as unknown as IIntegration);
        let reply = '';
        const passed = await app.gateway.during(async () => {
            reply = await app.type('doctor', { as: 'admin' });
        });
        expect(passed).toHaveLength(8);
        expect(reply).toContain('Stopped early: only the first 306 of 522');
        await integrations.updateAsync({ name: /^Many/ }, { $set: { enabled: false } }, { multi: true });
        expect(await app.type('doctor')).toMatch(/\d+ more\. Fix these/);
        await integrations.removeAsync({ name: /^Many/ }, { multi: true });
    });
});

describe('who sees what', () => {
    test.each([
        ['uma', 'manage-incoming-integrations'],
        ['owen', 'manage-incoming-integrations'],
    ])('%s, through the service account: nothing', async (as, words) => {
        const reply = await app.type('doctor', { as });
        expect(reply).toContain(words);
        expect(reply).not.toContain('win');
    });

    test('one’s own only, under the rule that either permission is enough', async () => {
        await app.configure({ 'permission-rule': 'either' });
        await app.create('create incoming "Of Owen" --enabled false', { as: 'owen' });
        const reply = await app.type('doctor', { as: 'owen' });
        await app.configure({ 'permission-rule': 'both' });
        expect(reply).toContain('1 thing to fix* in 1 integration,');
        expect(reply).not.toMatch(/#secret|[Tt]win/);
    });

    test('through a connection of one’s own, what the server shows', async () => {
        for (const as of ['olivia', 'uma']) {
            const link = /\((https?:[^)]*)\)/.exec(await app.type('connect', { as }))?.[1] ?? '';
            expect((await new Browser().connect(link, as)).status).toBe(200);
        }
        expect(await app.type('doctor', { as: 'olivia' })).toContain('twin');
        expect(await app.type('doctor', { as: 'uma' })).not.toContain('twin');
    });

    test('a miss is told', async () => {
        expect(await app.type('doctor nobody', { as: 'admin' })).toContain('There is no integration `nobody`');
    });
});
