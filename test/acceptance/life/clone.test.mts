import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

describe('a clone', () => {
    test('is like the original but for its name, id, token, and what is said', async () => {
        const making = '--urls https://example.com --trigger-words go --alias Bot --enabled false --retry-count 2';
        const original = await app.create(`create outgoing Original ${making}`);
        const reply = await app.type('clone original Copied --alias Other --urls https://example.org');
        const copy = (await app.integrations()).find(({ name }) => name === 'Copied') as typeof original;
        const own = ['_id', 'token', '_createdAt', '_updatedAt', 'name', 'alias', 'urls'];
        const rest = (it: object) => Object.fromEntries(Object.entries(it).filter(([name]) => !own.includes(name)));
        expect(rest(copy)).toEqual(rest(original));
        expect(copy).toMatchObject({ alias: 'Other', urls: ['https://example.org'] });
        expect(copy.token).toMatch(/^[0-9a-f]{48}$/);
        expect(copy.token).not.toBe(original.token);
        expect(reply).toContain(`A copy of \`Original\` (\`${original._id}\`), which stays as it is`);
        expect(reply).toContain(String(copy.token));
        expect(reply).not.toContain(String(original.token));
    });

    test('has a webhook URL of its own', async () => {
        const original = await app.create('create incoming Hooked --channel #ops');
        const copy = await app.create('clone Hooked Unhooked --clear alias');
        expect(copy).toMatchObject({ name: 'Unhooked', channel: ['#ops'] });
        expect(copy.token).not.toBe(original.token);
    });

    test('for another event says what it cannot take over', async () => {
        await app.create('create outgoing Wordy --urls https://example.com --trigger-words go');
        const reply = await app.type('clone Wordy Silent --event fileUploaded');
        expect(reply).toContain('The event of the copy makes no use of `triggerWords`');
    });

    test.each([
        ['clone Hooked', 'The name is missing'],
        ['clone Nowhere Copy', 'There is no integration `Nowhere`'],
        ['clone Hooked Copy --event roomCreated', '`--event` does not go with an incoming integration'],
        ['clone Hooked Copy --channel #nowhere', 'There is no room or person `#nowhere`'],
    ])('is refused: %s', async (line, words) => {
        const before = await app.integrations();
        expect(await app.type(line)).toContain(words);
        expect(await app.integrations()).toEqual(before);
    });
});
