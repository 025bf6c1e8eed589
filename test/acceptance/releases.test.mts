import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerRelease } from '../workspace/rest/ServerRelease.mts';
import { writeSetting } from '../workspace/store/settings.mts';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

/** One workspace of each release, with an integration of each kind that olivia made. */
const releases: ServerRelease[] = ['7.10', '8.8', '9.0'];
let apps: AppWorkspace[] = [];

beforeAll(async () => {
    apps = await Promise.all(releases.map((release) => AppWorkspace.open({ account: 'olivia', release })));
    for (const app of apps) {
        await app.create('create outgoing Calls --urls http://calls.example --trigger-words go --token outgoing-token');
        await app.create('create incoming Builds');
    }
}, SETUP_TIMEOUT);

afterAll(() => Promise.all(apps.map((app) => app.close())));

/** What a line is answered on each release, with what differs from one workspace to the other left out. */
async function replies(line: string): Promise<string[]> {
    const all = [];
    for (const app of apps) {
        const found = await app.integrations();
        const ids = Object.fromEntries(found.map(({ name, _id }) => [name, _id]));
        const reply = await app.type(line.replace(/<(\w+)>/g, (_whole, name: string) => String(ids[name])));
        all.push(
            found.reduce((text, { _id, token = _id }) => text.replaceAll(_id, 'ID').replaceAll(token, 'TOKEN'), reply),
        );
    }
    return all.map((text) => text.replaceAll(/:\d{4,5}\b/g, ':PORT'));
}

describe('refusals come in another form in each release, and mean the same to people', () => {
    beforeAll(async () => {
        for (const app of apps) {
            await app.useAccount('owen');
        }
    }, SETUP_TIMEOUT);

    test.each([
        'create outgoing X --urls http://x.example',
        'show <Calls>',
        'update <Calls> --alias X',
        'remove <Calls> --yes',
        'test <Calls>',
        'history <Calls>',
        'replay <Calls> some-call',
        'show Calls',
        'doctor',
        'whoami',
    ])('%s', async (line) => {
        const [older, before, since] = await replies(line);
        expect([older, since]).toEqual([before, before]);
        expect(since).not.toMatch(/reference|error-forbidden/);
    });
});

describe('what 8.4 and later have stored is changed where the API knows no `skipTranspile`', () => {
    test.each([
        ['switched off', false],
        ['switched on', true],
    ])('%s', async (_name, skipTranspile) => {
        for (const app of apps) {
            await app.useAccount('olivia');
            await app.workspace.store.integrations.updateAsync({ name: 'Calls' }, { $set: { skipTranspile } });
        }
        for (const reply of await replies(`update <Calls> --alias ${String(skipTranspile)}`)) {
            expect(reply).toContain(`Updated the outgoing integration* \`Calls\`\n- \`alias\`: `);
        }
    });

    test('and who asks for it when creating is told what is wrong', async () => {
        const [older, known, since] = await replies('create incoming New --skip-transpile');
        expect([older, since]).toEqual([older, older]);
        expect(since).toContain('does not know `--skip-transpile`');
        expect(known).toMatch(/^\*Created/);
    });
});

describe('whatever writes does so on every release, of what 8.4 and later have stored', () => {
    beforeAll(async () => {
        for (const app of apps) {
            await app.useAccount('olivia');
            await writeSetting(app.workspace.store, 'API_Enable_Rate_Limiter', false);
        }
    }, SETUP_TIMEOUT);

    /** Lines about one integration in the order in which they can be typed, and how their replies say that it is done. */
    const about: [line: string, done: RegExp][] = [
        ['update <X> --emoji :bell: --avatar "" --script "class Script {}"', /^\*Updated the/],
        ['update <X> --clear emoji', /^\*Updated the/],
        ['update <X> --channel #ops --script-enabled false', /^\*Updated the/],
        ['disable <X>', /^\*(?:Disabled\*|Updated the)/],
        ['enable <X>', /^\*(?:Enabled\*|Updated the)/],
        ['clone <X> "Copy of X"', /^A copy of/],
        [
            `import '[{"id": "<X>", "type": "TYPE", "name": "X", "alias": "Imported", "channel": ["#general"]URLS}]' --yes`,
            /^\*Imported:\* 1 changed/,
        ],
        [`import '[{"type": "TYPE", "name": "New X", "channel": ["#general"]URLS}]' --yes`, /^\*Imported:\* 1 created/],
        ['rotate <X>', /so that `\w+` means the new one|^\*New token\*/],
        ['remove <X> --yes', /^\*Removed\*/],
    ];

    test.each([
        ['incoming', 'Builds', ''],
        ['outgoing', 'Calls', ', "urls": ["http://calls.example"]'],
    ])('%s', async (type, name, urls) => {
        for (const [line, done] of about) {
            for (const app of apps) {
                await app.workspace.store.integrations.updateAsync(
                    { name },
                    { $set: { skipTranspile: line.length % 2 === 0 } },
                );
            }
            const typed = line
                .replaceAll('<X>', `<${name}>`)
                .replace('TYPE', type)
                .replace('URLS', urls)
                .replaceAll('X"', `${name}"`);
            for (const reply of await replies(typed)) {
                expect(reply).toMatch(done);
            }
        }
    });
});

describe('what only some releases do', () => {
    beforeAll(async () => {
        for (const app of apps) {
            await app.useAccount('olivia');
            await writeSetting(app.workspace.store, 'API_Enable_Rate_Limiter', false);
            await app.create('create outgoing Sent --urls http://calls.example --trigger-words go');
        }
    }, SETUP_TIMEOUT);

    test('before 8.7 no call is sent again, which is said', async () => {
        const [older, ...newer] = await replies('replay <Sent> some-call');
        expect(older).toContain('its version has no `integrations.replayOutgoing`. Nothing was sent.');
        expect(newer).toEqual([expect.stringContaining('has no call'), expect.stringContaining('has no call')]);
    });

    test('since 8.6 nobody posts who lacks the permission; before, they are given a role', async () => {
        const [older, ...newer] = await replies('create incoming Uma --username uma');
        expect(older).toMatch(/^\*Created/);
        expect(newer).toEqual([
            expect.stringContaining('message-impersonate'),
            expect.stringContaining('message-impersonate'),
        ]);
        const roles = await Promise.all(
            apps.map(async ({ workspace }) => (await workspace.store.users.findOneAsync({ username: 'uma' })).roles),
        );
        expect(roles.map((held) => held.includes('bot'))).toEqual([true, false, false]);
    });
});
