import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { AppWorkspace, patience } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, patience);

afterAll(() => app.close());

/** Every way to change an integration of this id; none of them leaves everything as it was. */
const ways: [way: string, line: (id: string) => string][] = [
    ['update', (id) => `update ${id} --alias Changed`],
    ['disable', (id) => `disable ${id}`],
    ['remove', (id) => `remove ${id} --yes`],
    ['clone', (id) => `clone ${id} Copy`],
    ['rotate', (id) => `rotate ${id}`],
];

type Answer = 'done' | 'forbidden' | 'unseen';

const answers: Record<Answer, RegExp> = {
    done: /^(\*(Updated|Disabled|Removed|The webhook URL changes|New token)|A copy of)/,
    forbidden: /^You may not do this: none of your roles has/,
    unseen: /^There is no integration `[0-9a-f]{24}` that you may see\./,
};

/** What each person may do with the integrations of each author through the service account, by the app's rule. */
const rules: Record<string, [person: string, kind: string, author: string, Answer][]> = {
    both: [
        ['admin', 'incoming', 'olivia', 'done'],
        ['olivia', 'incoming', 'admin', 'done'],
        ['olivia', 'outgoing', 'admin', 'done'],
        ['owen', 'incoming', 'owen', 'forbidden'],
        ['owen', 'incoming', 'olivia', 'forbidden'],
        ['owen', 'outgoing', 'olivia', 'forbidden'],
        ['uma', 'incoming', 'olivia', 'forbidden'],
        ['uma', 'outgoing', 'admin', 'forbidden'],
    ],
    either: [
        ['admin', 'incoming', 'owen', 'done'],
        ['olivia', 'incoming', 'owen', 'done'],
        ['owen', 'incoming', 'owen', 'done'],
        ['owen', 'incoming', 'olivia', 'unseen'],
        ['owen', 'incoming', 'admin', 'unseen'],
        ['owen', 'outgoing', 'olivia', 'forbidden'],
        ['uma', 'incoming', 'owen', 'forbidden'],
        ['uma', 'outgoing', 'admin', 'forbidden'],
    ],
};

const lines: Record<string, string> = {
    incoming: 'create incoming Subject',
    outgoing: 'create outgoing Subject --urls https://example.com',
};

/** A fresh integration of somebody's; owen can make one while either permission is enough. */
async function subject(kind: string, author: string, rule: string) {
    await app.configure({ 'permission-rule': 'either' });
    const made = await app.create(lines[kind] ?? '', { as: author });
    await app.configure({ 'permission-rule': rule });
    return made;
}

describe.each(Object.entries(rules))('where %s of the permissions', (rule, cases) => {
    describe.each(cases)('%s, the %s integration of %s: %s', (as, kind, author, answer) => {
        test.each(ways)('%s', async (_way, line) => {
            const { _id, token } = await subject(kind, author, rule);
            const before = await app.integrations();
            const reply = await app.type(line(_id), { as });
            expect(reply).toMatch(answers[answer]);
            if (answer !== 'done') {
                expect(reply).not.toContain(String(token));
                expect(await app.integrations()).toEqual(before);
            }
        });
    });
});

describe('somebody who may manage only their own', () => {
    let own: IIntegration;

    beforeAll(async () => {
        await app.configure({ 'permission-rule': 'either' });
        own = await app.create('create incoming "Of Owen"', { as: 'owen' });
    });

    test.each([
        ['update "Of Owen" --channel #general,#ops', '`#ops` is not a room you have joined'],
        ['update "Of Owen" --channel @uma', 'A direct message to `@uma`'],
        ['clone "Of Owen" Copy --channel #secret', '`#secret` is not a room you have joined'],
    ])('cannot reach further through the service account: %s', async (line, words) => {
        const before = await app.integrations();
        expect(await app.type(line, { as: 'owen' })).toContain(words);
        expect(await app.integrations()).toEqual(before);
    });

    test('cannot go on with what reaches where they are no more', async () => {
        const { integrations } = app.workspace.store;
        await integrations.updateAsync({ _id: own._id }, { $set: { channel: ['#ops'] } });
        for (const line of ['update "Of Owen" --alias X', 'rotate "Of Owen"', 'clone "Of Owen" Copy']) {
            expect(await app.type(line, { as: 'owen' })).toContain('`#ops` is not a room you have joined');
        }
        expect(await app.type('remove "Of Owen" --yes', { as: 'owen' })).toContain('*Removed*');
    });

    test('is the author of what they clone and rotate', async () => {
        const made = await app.create('create incoming Mine', { as: 'owen' });
        const copy = await app.create('clone Mine "Mine too"', { as: 'owen' });
        const successor = await app.create(`rotate ${made._id} --grace 0`, { as: 'owen' });
        for (const { _id } of [copy, successor]) {
            expect(await app.type(`update ${_id} --alias X`, { as: 'owen' })).toContain('*Updated');
        }
    });
});

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
        ['clone Hooked Copy --channel #nowhere', 'There is no such room or user'],
    ])('is refused: %s', async (line, words) => {
        const before = await app.integrations();
        expect(await app.type(line)).toContain(words);
        expect(await app.integrations()).toEqual(before);
    });
});
