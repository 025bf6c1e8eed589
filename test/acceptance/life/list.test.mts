import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import { AppWorkspace, SETUP_TIMEOUT, type Place } from '../fixtures/AppWorkspace.mts';
import { Browser } from '../connect/fixtures/Browser.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await app.create('create incoming "CI builds" --channel #general,#ops --alias CI --script "not JavaScript"');
    await app.create('create outgoing Deploys --urls https://a.example/hook --trigger-words deploy --enabled false', {
        as: 'admin',
    });
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Types a line; answers its reply and the calls about integrations that it led to. */
async function look(line: string, place: Place = {}) {
    let reply = '';
    const passed = await app.gateway.during(async () => {
        reply = await app.type(line, place);
    });
    return {
        reply,
        calls: passed.map(({ path }) => path.replace(/\?.*/, '')).filter((path) => path.startsWith('integrations')),
    };
}

async function stored(name: string) {
    const found = (await app.integrations()).find((it) => it.name === name);
    return { id: String(found?._id), token: String(found?.token) };
}

describe('list', () => {
    test('shows kind, name, channel, poster, state, author and id of each, in one call', async () => {
        const { reply, calls } = await look('list');
        const [ci, deploys] = await Promise.all([stored('CI builds'), stored('Deploys')]);
        expect(reply.split('\n')).toEqual([
            '*2 integrations*',
            `- \`CI builds\` incoming to \`#general\`, \`#ops\` as \`rocket.cat\` · enabled · by \`olivia\` · \`${ci.id}\``,
            `- \`Deploys\` outgoing from \`#general\` as \`rocket.cat\` · *disabled* · by \`admin\` · \`${deploys.id}\``,
        ]);
        expect(calls).toEqual(['integrations.list']);
    });

    test.each([
        ['list incoming', ['CI builds']],
        ['list outgoing', ['Deploys']],
        ['list --search BUILD', ['CI builds']],
        ['list --channel #OPS', ['CI builds']],
        ['list --channel #general', ['CI builds', 'Deploys']],
        ['list outgoing --channel #general --search dep', ['Deploys']],
    ])('%s shows %j, in one call', async (line, names) => {
        const { reply, calls } = await look(line);
        expect([...reply.matchAll(/- `([^`]+)`/g)].map(([, name]) => name)).toEqual(names);
        expect(calls).toEqual(['integrations.list']);
    });

    test.each([
        ['list --search nothing', '/integration list'],
        ['list --channel @nobody', '/integration list'],
        ['list --page 4', '/integration list'],
        ['list outgoing --search dep --page 4', '/integration list outgoing dep'],
        ['list --channel ops', '#'],
        ['list sideways', 'with `sideways` in its name'],
        ['list incomming', 'Did you mean `incoming`'],
        ['list --page 0', '1'],
    ])('%s shows nothing, and says what to type: %s', async (line, next) => {
        const { reply } = await look(line);
        expect(reply).not.toContain('· enabled ·');
        expect(reply).toContain(next);
    });
});

describe('show', () => {
    test('tells everything about an incoming one, what is wrong with it first', async () => {
        const { reply, calls } = await look('show "ci BUILDS"');
        const { id, token } = await stored('CI builds');
        const [title, problem, ...rest] = reply.split('\n');
        expect(title).toBe('*Incoming integration* `CI builds`');
        expect(problem).toMatch(/^\*The script does not compile\*, so it will not run: `SyntaxError/);
        expect(rest).toEqual(
            expect.arrayContaining([`- id: \`${id}\``, '- posts to: `#general`, `#ops`', '- alias: `CI`']),
        );
        expect(reply).toMatch(/- created: \d{4}-\d\d-\d\d \d\d:\d\d UTC by `olivia`/);
        expect(reply).toContain('*Script*, 14 characters in 1 line:\n```\nnot JavaScript\n```');
        expect(reply.match(new RegExp(`/hooks/${id}/${token}`, 'g'))).toHaveLength(2);
        expect(reply).toContain('curl -X POST');
        expect(calls).toEqual(['integrations.list']);
    });

    test('tells everything about an outgoing one, by its id, in one call', async () => {
        const { id, token } = await stored('Deploys');
        const { reply, calls } = await look(`show ${id}`);
        expect(reply).toContain('- *not enabled*');
        expect(reply).toContain('- trigger words: `deploy`');
        expect(reply).toContain('- calls: `https://a.example/hook`');
        expect(reply).toContain(`token, sent along with every call: \`${token}\``);
        expect(calls).toEqual(['integrations.get']);
    });

    test('tells who changed it last', async () => {
        await app.create('create incoming Changing');
        await app.type('update Changing --alias X');
        expect(await app.type('show Changing')).toMatch(/- last changed: .* UTC by `admin`/);
    });

    test('cuts a long script, and tells how long it is', async () => {
        const script = Array.from({ length: 90 }, (_, index) => `// line ${index}`).join('\n');
        await app.create('create incoming Long');
        await app.workspace.store.integrations.updateAsync({ name: 'Long' }, { $set: { script } });
        const reply = await app.type('show Long');
        expect(reply).toContain(
            `*Script*, ${script.length.toLocaleString('en')} characters in 90 lines; its beginning:`,
        );
        expect(reply).toContain('// line 19\n…\n```');
        expect(reply).not.toContain('// line 20');
    });

    test('a name of several lists them, and a miss suggests the nearest', async () => {
        await app.create('create incoming Twin');
        await app.create('create outgoing twin --urls https://a.example');
        const ids = (await app.integrations()).filter(({ name }) => /twin/i.test(name)).map(({ _id }) => _id);
        const reply = await app.type('show TWIN');
        expect(ids.filter((id) => reply.includes(id))).toHaveLength(2);
        expect(await app.type('show "CI bulids"')).toContain('Did you mean `CI builds`?');
        expect(await app.type('show 65f0a1b2c3d4e5f6a7b8c9d0')).toContain('There is no integration');
        expect(await app.type('show')).toContain('/integration show <integration>');
    });
});

describe('whom it is shown to', () => {
    test.each(['list', 'show Deploys', 'export'])('%s: people without the permissions see nothing', async (line) => {
        for (const as of ['uma', 'owen']) {
            const { reply, calls } = await look(line, { as });
            expect(reply).toContain('manage-incoming-integrations');
            expect(calls).toEqual([]);
        }
    });

    test('somebody with a permission for their own sees those, by the setting and over their own account', async () => {
        const { id } = await stored('CI builds');
        await app.configure({ 'permission-rule': 'either' });
        await app.create('create incoming Mine', { as: 'owen' });
        const see = async () => {
            expect((await app.type('list', { as: 'owen' })).match(/- `[^`]+`/g)).toEqual(['- `Mine`']);
            for (const reference of ['"CI builds"', id, 'Deploys']) {
                expect(await app.type(`show ${reference}`, { as: 'owen' })).toContain('There is no integration');
            }
            expect(await app.type('show Mine', { as: 'owen' })).toContain('/hooks/');
        };
        await see();
        const [, link = ''] = /\((http[^)]*)\)/.exec(await app.type('connect', { as: 'owen' })) ?? [];
        await new Browser().connect(link, 'owen');
        const { integrations, users } = app.workspace.store;
        const owen = await users.findOneAsync({ username: 'owen' });
        await integrations.updateAsync({ name: 'Mine' }, { $set: { _createdBy: { _id: owen._id, username: 'owen' } } });
        await see();
        await app.type('disconnect', { as: 'owen' });
        await app.configure({ 'permission-rule': 'both' });
    });
});

describe('among 10,000', () => {
    beforeAll(() => fillIntegrations(app.workspace.store, 10000), SETUP_TIMEOUT);

    test('a page still takes two calls, and a name of its own one', async () => {
        const { reply, calls } = await look('list');
        expect(reply).toMatch(/^\*Integrations 1–20 of 10,0\d\d\*/);
        expect(reply).toContain('Next page:\n```\n/integration list --page 2\n```');
        expect(calls).toEqual(['integrations.list', 'integrations.list']);
        expect((await look('list outgoing --page 7')).reply).toMatch(
            /^\*Integrations 121–140 of 3,\d{3}\* of type outgoing/,
        );
        expect((await look('show "Mobile Surveys 5799"')).calls).toEqual(['integrations.list']);
        expect((await look('show "CI builds"')).calls).toEqual(['integrations.list']);
    });

    test('the next page is what its line says', async () => {
        const ids = (text: string) => [...text.matchAll(/`([0-9a-f]{24})`/g)].map(([, id]) => id);
        const first = await app.type('list --search Alerts');
        const line = /```\n\/integration (.*)\n```/.exec(first)?.[1] ?? '';
        const second = await app.type(line);
        expect(new Set([...ids(first), ...ids(second)]).size).toBe(40);
    });

    test('a channel takes eight calls, and the reply tells that it stopped', async () => {
        const { reply, calls } = await look('list --channel #ops');
        expect(reply).toContain('Stopped early: only the first 306 of 10,0');
        expect(calls).toHaveLength(8);
    });

    test('a miss still suggests the nearest name, in five calls at most', async () => {
        const { reply, calls } = await look('show "Mobile Surveys 579X"');
        expect(reply).toContain('Did you mean');
        expect(calls.length).toBeLessThanOrEqual(5);
    });
});
