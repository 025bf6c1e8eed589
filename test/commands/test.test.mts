import { describe, expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

const script = '--script "class Script {}"';

/** A workspace with integrations; the requests that reach a hook are kept. */
async function withHooks() {
    const workspace = aWorkspace();
    const { api, type } = workspace;
    await type('create incoming Plain --channel #general');
    await type(`create incoming Scripted --channel #general,#ops ${script}`);
    await type(`create incoming Off --channel #general --script-enabled false ${script}`);
    await type(`create incoming Free --channel #general --override-destination-channel-enabled ${script}`);
    await type('create outgoing Deploys --urls https://example.com/hook');
    const hooked = () =>
        api.requests.filter(({ url }) => url.includes('/hooks/')).map(({ body = '' }) => JSON.parse(body) as unknown);
    return { ...workspace, hooked };
}

describe('an incoming one whose script runs', () => {
    test('gets nothing until that is said, as the script may post the webhook URL for all to read', async () => {
        const { type, hooked } = await withHooks();
        const reply = await type('test Scripted --text Hello');
        expect(hooked()).toEqual([]);
        expect(reply).toContain('*Nothing was sent:* the script of `Scripted` decides');
        expect(reply).toContain('posted as `rocket.cat` and read by everybody in `#general` and `#ops`;');
        expect(reply).toContain('by `olivia`: Hello');
        expect(reply).toMatch(/Send it: `\/integration test \w+ --send`/);
        expect(await type('test Free')).toContain('everybody in `#general`, and wherever the script chooses;');
    });

    test('gets it with --send, and so does one whose script is off or missing without', async () => {
        const { type, hooked } = await withHooks();
        await type('test Scripted --send');
        await type('test Off');
        await type('test Plain');
        expect(hooked()).toHaveLength(3);
    });
});

describe('one with a template of the app', () => {
    test.each([
        ['test Alerts', [expect.objectContaining({ alerts: expect.any(Array) })]],
        ['test Alerts --text Hello', [{ text: expect.stringContaining('Hello') }]],
        ['test Alerts --json {"alerts":[]}', [{ alerts: [] }]],
    ])('gets what is asked for, and else a sample: %s', async (line, bodies) => {
        const { type, hooked } = await withHooks();
        await type('create incoming Alerts --template alertmanager --channel #general');
        await type(`${line} --send`);
        expect(hooked()).toEqual(bodies);
    });
});

describe('a body of one’s own', () => {
    test.each([
        ['test Plain --json {"text":"Hi","alias":"Me"}', [{ text: 'Hi', alias: 'Me' }]],
        ['test Scripted --send --json {"ref":"main","deep":{"__proto__":1}}', [{ ref: 'main', deep: {} }]],
        ['test Scripted --json {"ref":"main"}', []],
    ])('%s', async (line, bodies) => {
        const { type, hooked } = await withHooks();
        const reply = await type(line);
        expect(hooked()).toEqual(bodies);
        expect(reply.includes('"ref": "main"')).toBe(bodies.length === 0);
    });

    test.each([
        ['test Plain --json [1]', 'write a JSON object'],
        ['test Plain --json {"text":}', 'write a JSON object'],
        ['test Plain --json {} --text x', '`--text` does not go with `--json`'],
        ['test Deploys --json {}', '`--json` does not go with an outgoing integration'],
    ])('is refused: %s', async (line, words) => {
        const { type, hooked } = await withHooks();
        expect(await type(line)).toContain(words);
        expect(hooked()).toEqual([]);
    });
});
