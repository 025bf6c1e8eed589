import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegrationHistory } from '@rocket.chat/core-typings';
import { type Prepared, startReceiver } from '../../workspace/integrations/fixtures/startReceiver.mts';
import { hookAuthor } from '../../workspace/store/seedPermissions.mts';
import { Browser } from '../connect/fixtures/Browser.mts';
import { json, page } from '../faults/answers.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;
let speaker: string;

beforeAll(async () => {
    app = await AppWorkspace.open();
    const { _id, token } = await app.create('create incoming Speaker');
    speaker = `/hooks/${_id}/${String(token)}`;
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Says something in #general, and waits until the webhooks that it set off are done. */
async function say(text: string): Promise<void> {
    await app.workspace.request({ method: 'POST', path: speaker, body: { text } });
    await app.workspace.outgoing.settled();
}

/** An outgoing integration that was set off once by its own name, with a receiver that answers so. */
async function fired(name: string, answer: Prepared, options = '') {
    const receiver = await startReceiver(answer);
    const made = await app.create(`create outgoing ${name} --urls ${receiver.url} --trigger-words ${name} ${options}`);
    await say(`${name} now`);
    return { ...made, receiver };
}

describe('the history of an outgoing integration', () => {
    test.each([
        ['Accepted', { status: 200 }, '', 'accepted (200, 201 or 202)'],
        ['Gone', { status: 410 }, '', 'refused (410)'],
        ['Failing', { status: 500 }, '', 'refused (500)'],
        ['Refused', { status: 404 }, '', 'refused (not 200, 201 or 202, or an empty answer)'],
        ['Retried', { status: 404 }, '--retry-count 3 --retry-delay powers-of-two', 'try 1, tried again after that'],
    ])('%s', async (name, answer, options, words) => {
        const { receiver, token } = await fired(name, answer, options);
        const reply = await app.type(`history ${name}`);
        expect(reply).toContain('page 1 of 1, 1 in all');
        expect(reply).toMatch(/1\. `[0-9a-f]{24}` \d{4}-\d\d-\d\d \d\d:\d\d UTC, `sendMessage`, `http:\/\/127[^`]*`, /);
        expect(reply).toContain(words);
        // The workspace would send nothing again, as it waits for trigger words and does not keep what it sent.
        expect(reply).not.toContain('/integration replay');
        expect(reply).not.toContain(String(token));
        await receiver.close();
    });

    test('tells of a URL that nobody answers at, and why', async () => {
        await app.create('create outgoing Unheard --urls http://127.0.0.1:2/ --trigger-words Unheard');
        await say('Unheard');
        expect(await app.type('history unheard')).toMatch(/no answer, error: `.+`/);
    });

    test('has ten calls to a page, newest first', async () => {
        const { _id } = await app.create('create outgoing Paged --urls https://example.com --enabled false');
        const { integrationHistory } = app.workspace.store;
        for (let call = 0; call < 25; call++) {
            const at = new Date(Date.UTC(2026, 0, 1, 0, call));
            const record = { _id: `call-${call}`, integration: { _id }, step: 'after-http-call', _createdAt: at };
            await integrationHistory.insertAsync({ ...record, _updatedAt: at } as IIntegrationHistory);
        }
        const ids = async (options: string) =>
            [...(await app.type(`history Paged ${options}`)).matchAll(/^\d+\. `call-(\d+)`/gm)].map(([, id]) =>
                Number(id),
            );
        expect(await ids('')).toEqual([24, 23, 22, 21, 20, 19, 18, 17, 16, 15]);
        expect(await ids('--page 3')).toEqual([4, 3, 2, 1, 0]);
        expect(await app.type('history Paged --page 2')).toContain(`/integration history ${_id} --page 3`);
        expect(await app.type('history Paged --page 3')).not.toContain('Next page');
        expect(await app.type('history Paged --page 4')).toContain(
            `the last is \`/integration history ${_id} --page 3`,
        );
    });

    test('may be empty', async () => {
        const { _id } = await app.create('create outgoing Idle --urls https://example.com --enabled false');
        expect(await app.type('history Idle')).toContain(
            `not sent anything yet; tests are not counted. \`/integration test ${_id} --send\``,
        );
    });

    test('is no business of incoming ones', async () => {
        expect(await app.type('history Speaker')).toContain('is an incoming integration');
        expect(await app.type('replay Speaker x')).toContain('is an incoming integration');
    });

    test.each(['0', 'two', '1.5'])('has no page %s', async (number) => {
        expect(await app.type(`history Speaker --page ${number}`)).toContain('use a whole number');
    });

    test.each([
        ['another shape', json('200 OK', { success: true, history: 5 }), 'does not look'],
        ['odd entries', json('200 OK', { success: true, history: [null, 5, { _id: [] }], total: 3 }), '3 in all'],
    ])('with an answer of %s', async (_name, fault, words) => {
        app.gateway.misbehave('integrations.history', fault);
        expect(await app.type('history Idle')).toContain(words);
        app.gateway.misbehave('integrations.history');
    });
});

describe('replaying', () => {
    /** The id of an integration's newest call. */
    async function newest(name: string): Promise<string> {
        return /1\. `(\w+)`/.exec(await app.type(`history ${name}`))?.[1] ?? '';
    }

    test('calls once more, without what was sent, where there are no trigger words, and says how to see it', async () => {
        const { _id, receiver } = await fired('Replayed', { status: 200 });
        const words = await app.type(`replay Replayed ${await newest('Replayed')}`);
        expect(words).toContain('sends nothing again for trigger words');
        await app.workspace.outgoing.settled();
        expect(receiver.received).toHaveLength(1);
        await app.type('update Replayed --clear trigger-words');
        expect(await app.type('history Replayed')).toContain(`/integration replay ${_id} 1`);
        const reply = await app.type(`replay Replayed ${await newest('Replayed')}`);
        await app.workspace.outgoing.settled();
        expect(reply).toContain(`/integration history ${_id}`);
        expect(receiver.received).toHaveLength(2);
        expect(receiver.received[1]?.body).toEqual({ token: expect.any(String), bot: false });
        expect(await app.type('history Replayed')).toContain('2 in all');
        await receiver.close();
    });

    test('an id that is none, or another integration’s', async () => {
        const { receiver } = await fired('Mine', { status: 200 });
        await app.create('create outgoing Other --urls https://example.com --trigger-words never');
        expect(await app.type('replay Mine nope')).toContain('has no call `nope`');
        expect(await app.type(`replay Other ${await newest('Mine')}`)).toContain('of `Other` has no call');
        await app.workspace.outgoing.settled();
        expect(receiver.received).toHaveLength(1);
        await receiver.close();
    });

    test('of a disabled one, which would send nothing, is not asked for', async () => {
        const passed = await app.gateway.during(async () => {
            expect(await app.type('replay Idle x')).toContain(
                '`Idle` is disabled, so the workspace would send nothing',
            );
        });
        expect(passed.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['integrations.list']);
    });

    test.each([
        ['a page', page('404 Not Found')],
        ['JSON', json('404 Not Found', { success: false, error: 'API endpoint does not exist' })],
    ])('on a server without the route, which answers %s', async (_name, fault) => {
        app.gateway.misbehave('integrations.replayOutgoing', fault);
        const reply = await app.type('replay Other x');
        app.gateway.misbehave('integrations.replayOutgoing');
        expect(reply).toContain('no `integrations.replayOutgoing`. Nothing was sent.');
    });

    test('that may have arrived is not asked for twice', async () => {
        app.gateway.misbehave('integrations.replayOutgoing', json('500 Internal Server Error', {}));
        const passed = await app.gateway.during(async () => {
            expect(await app.type('replay Other x')).toContain('not known whether');
        });
        app.gateway.misbehave('integrations.replayOutgoing');
        expect(passed.filter(({ path }) => path === 'integrations.replayOutgoing')).toHaveLength(1);
    });
});

describe('both are for those who may manage the integration', () => {
    test.each(['history Other', 'replay Other x'])('%s', async (line) => {
        for (const as of ['owen', 'uma']) {
            expect(await app.type(line, { as })).toContain('manage-');
        }
        expect(await app.type(line, { as: 'admin' })).not.toContain('manage-');
    });

    test('through connections of their own as well', async () => {
        const { users } = app.workspace.store;
        for (const as of ['admin', 'owen']) {
            const link = /\((https?:[^)]*)\)/.exec(await app.type('connect', { as }))?.[1] ?? '';
            expect((await new Browser().connect(link, as)).status).toBe(200);
        }
        expect(await app.type('history Paged', { as: 'admin' })).toContain('25 in all');
        expect(await users.countAsync({ username: 'owen', roles: hookAuthor._id })).toBe(1);
        expect(await app.type('history Paged', { as: 'owen' })).not.toContain('in all');
        expect(await app.type('replay Paged call-1', { as: 'owen' })).not.toContain('was asked to');
    });
});
