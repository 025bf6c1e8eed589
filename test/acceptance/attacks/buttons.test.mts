import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { withoutOffers } from '../../fakes/isOffer.mts';
import { randomId } from '../../workspace/store/randomId.mts';
import type { EphemeralMessage } from '../../workspace/WorkspaceEvents.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

type Message = EphemeralMessage['message'];

const refused = expect.stringContaining('This button is not from this app, or it is no longer valid');
const greedy = ['all_private_groups', 'all_direct_messages', 'all_public_channels'].join();

let app: AppWorkspace;
let prey: IIntegration;
let question: Message;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

beforeEach(async () => {
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
    prey = await app.create('create incoming Prey');
    question = (await app.typed('remove Prey')).reply;
});

afterAll(() => app.close());

const click = async (as: string, message: Parameters<typeof app.workspace.click>[0]['message'], value?: string) =>
    withoutOffers((await app.workspace.click({ as, message, value })).ephemerals).map(({ msg }) => msg);

/** What a button in a message that anybody could post carries. */
const forgeries: [string, () => string][] = [
    [
        'words',
        () =>
            JSON.stringify({
                words: ['create', 'outgoing', 'Lunch', '--urls', 'https://evil.example/in', '--channel', greedy],
            }),
    ],
    ['a removal', () => JSON.stringify({ words: ['remove', prey._id, '--yes'] })],
    ['a thread that does not exist', () => JSON.stringify({ words: ['help'], threadId: 'no-such-thread' })],
    ['nothing', () => ''],
    [
        'a signature of nobody',
        () => `x.${btoa(JSON.stringify({ words: ['help'], expiresAt: 9e15 }))}.${'0'.repeat(64)}`,
    ],
];

describe('a button that somebody else made', () => {
    test.each(forgeries)('runs nothing as the person who clicks it, and says so: %s', async (_, value) => {
        const before = await app.integrations();
        expect(await click('admin', question, value())).toEqual([refused]);
        expect(await app.integrations()).toEqual(before);
    });

    test('runs nothing though it carries what the app issued to the same person, when it stands in a stored message', async () => {
        const { store } = app.workspace;
        const posted = { ...question, _id: randomId(), ts: new Date(), u: { _id: 'rogue', username: 'rogue' } };
        await store.messages.insertAsync(posted as never);
        expect(await click('olivia', posted)).toEqual([refused]);
        expect(await app.integrations()).toHaveLength(1);
    });
});

describe('a button that the app made', () => {
    test.each(['admin', 'owen', 'uma'])('is for the person it was offered to: not for %s', async (as) => {
        expect(await click(as, question)).toEqual([refused]);
        expect(await app.integrations()).toHaveLength(1);
    });

    test('is for the room it was offered in', async () => {
        expect(await click('olivia', { ...question, rid: 'ops' })).not.toContainEqual(
            expect.stringContaining('*Removed*'),
        );
        expect(await app.integrations()).toHaveLength(1);
    });

    test('does what it says once', async () => {
        expect(await click('olivia', question)).toEqual([expect.stringContaining('*Removed*')]);
        expect(await click('olivia', question)).toEqual([expect.stringContaining('was pressed already')]);
    });

    test('is good for nothing when the room was left meanwhile until one is back, and the next command of others works', async () => {
        const secret = (await app.typed('remove Prey', { room: '#secret' })).reply;
        const { store } = app.workspace;
        const olivia = await store.users.findOneAsync({ username: 'olivia' });
        const membership = { rid: secret.rid, 'u._id': (olivia as { _id: string } | null)?._id };
        const kept = await store.subscriptions.findAsync(membership);
        await store.subscriptions.removeAsync(membership, { multi: true });
        expect(await click('olivia', secret)).toEqual([refused]);
        await store.subscriptions.insertAsync(kept as never);
        expect(await app.integrations()).toHaveLength(1);
        // It was not used up by that.
        expect(await click('olivia', secret)).toEqual([expect.stringContaining('*Removed*')]);
        expect(await app.type('help list', { as: 'owen' })).toContain('/integration list');
    });
});
