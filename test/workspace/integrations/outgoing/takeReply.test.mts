import { describe, expect, test } from '@jest/globals';
import { withOutgoing } from '../fixtures/openOutgoingWorkspace.mts';
import { standstill } from '../fixtures/openTestWorkspace.mts';
import type { Prepared } from '../fixtures/startReceiver.mts';
import type { OutgoingBody } from '../IntegrationBody.mts';

const script = (body: string) => ({ scriptEnabled: true, script: `class Script { ${body} }` });
const retrying: Partial<OutgoingBody> = { retryFailedCalls: true, retryCount: 3 };
const word = { triggerWords: ['!'] };

describe('takeReply', () => {
    const replies: [string, Prepared, Partial<OutgoingBody>, object | undefined][] = [
        ['text', { body: { text: 'done' } }, { alias: 'CI' }, { msg: 'done', rid: 'GENERAL', alias: 'CI' }],
        ['attachments', { status: 201, body: { attachments: [{ text: 'a' }] } }, {}, { attachments: [{ text: 'a' }] }],
        ['text for another room', { body: { text: 'x', channel: '#ops' } }, {}, { msg: 'x' }],
        [
            'text, posted as whom it names',
            { body: { text: 'x', user_name: 'OWEN' } },
            { impersonateUser: true },
            { u: { username: 'owen' } },
        ],
        [
            'text, naming nobody that there is',
            { body: { text: 'x', user_name: 'nobody' } },
            { impersonateUser: true },
            { u: { username: 'rocket.cat' } },
        ],
        [
            'text, to be posted as somebody it does not name',
            { body: { text: 'x' } },
            { impersonateUser: true },
            undefined,
        ],
        ['text for nowhere', { body: { text: 'x', channel: '#nowhere' } }, {}, undefined],
        ['text for several rooms', { body: { text: 'x', channel: ['#ops'] } }, {}, undefined],
        ['text, with a target room', { body: { text: 'x' } }, { targetRoom: '#ops' }, { msg: 'x' }],
        ['text, with a target room that is gone', { body: { text: 'x' } }, { targetRoom: '#gone' }, { rid: 'GENERAL' }],
        ['text, posted as the integration', { body: { text: 'x' } }, {}, { u: { username: 'rocket.cat' } }],
        ['no JSON', { body: '{"text":"x"}' }, {}, undefined],
        ['no message', { body: { ok: true } }, {}, undefined],
        ['a status that is no success', { status: 203, body: { text: 'x' } }, {}, undefined],
    ];

    test.each(replies)('D.2: a reply with %s', async (_name, reply, body, message) => {
        await withOutgoing([reply], async ({ add, say, store }) => {
            const { _id } = await add({ ...word, ...body });
            await say('uma', 'GENERAL', { msg: '!go' });
            const posted = await store.messages.findAsync({ msg: { $ne: '!go' } });
            expect(posted).toMatchObject(message ? [{ ...message, bot: { i: _id } }] : []);
        });
    });

    const steps: [string, Prepared, Partial<OutgoingBody>, object][] = [
        ['url-response-sent-message', { body: { text: 'x' } }, {}, { finished: true }],
        ['after-http-call', { body: 'ok' }, {}, { httpResult: '"ok"' }],
        ['failed-and-not-configured-to-retry', { status: 404 }, {}, { error: true }],
        ['failed-and-not-configured-to-retry', { body: '' }, {}, { error: true }],
        ['after-process-http-status-410', { status: 410 }, retrying, { error: true }],
        ['after-process-http-status-500', { status: 500 }, retrying, { error: true }],
        ['going-to-retry-1', { status: 410, body: '' }, retrying, { error: true }],
        ['going-to-retry-1', { status: 500, body: '' }, retrying, { error: true }],
        [
            'after-http-call',
            { body: { text: 'x', channel: '#nowhere' } },
            {},
            {
                httpResult: 'null',
                httpError: { error: 'invalid-channel', errorType: 'Meteor.Error', message: '[invalid-channel]' },
            },
        ],
        ['after-http-call', { body: { text: 'x' } }, { impersonateUser: true }, { httpResult: 'null', httpError: {} }],
        ['after-prepare-no-opts', {}, script('prepare_outgoing_request() { return 0 }'), { finished: true }],
        ['after-prepare-no-url_or_method', {}, script('prepare_outgoing_request() { return "x" }'), { finished: true }],
        ['after-prepare-no-url_or_method', {}, script('prepare_outgoing_request() { return 5 }'), { finished: true }],
        [
            'after-prepare-no-url_or_method',
            {},
            script('prepare_outgoing_request() { return true }'),
            { finished: true },
        ],
        [
            'pre-http-call',
            {},
            script('prepare_outgoing_request({ request: { url, method, data } }) { return { url, method, data } }'),
            { url: expect.any(String) },
        ],
        [
            'after-maybe-ran-prepare',
            {},
            script('prepare_outgoing_request({ request }) { return { ...request, auth: "nobody" } }'),
            {},
        ],
        ['after-http-call', { body: 'ok' }, script('process_outgoing_response() { return { content: false } }'), {}],
        ['after-http-call', { body: 'ok' }, script('process_outgoing_response() { return null }'), {}],
        ['after-http-call', { body: 'ok' }, script('process_outgoing_response() { return true }'), {}],
        [
            'after-http-call',
            { body: 'ok' },
            script('process_outgoing_response() { return { content: "x" } }'),
            { httpResult: 'null', httpError: {} },
        ],
        ['url-response-sent-message', { body: { text: 'x' } }, script('class_() {}'), { finished: true }],
        ['going-to-retry-1', { status: 503 }, retrying, { error: true }],
        ['failed-and-retry-delay-is-invalid', { status: 503 }, { ...retrying, retryDelay: 'x' }, { error: true }],
        ['after-http-call', { body: { text: 'x', channel: '#secret' } }, {}, { httpError: {}, httpResult: 'null' }],
        ['after-prepare-no-opts', {}, script('prepare_outgoing_request() {}'), { finished: true }],
        ['after-prepare-no-opts', {}, script('prepare_outgoing_request() { throw 1 }'), { error: true }],
        [
            'after-prepare-no-url_or_method',
            {},
            script('prepare_outgoing_request() { return { message: { text: "m" } } }'),
            { prepareSentMessage: [{ channel: '#GENERAL' }] },
        ],
        [
            'after-process-send-message',
            {},
            script('process_outgoing_response() { return { content: { text: "c" } } }'),
            { processSentMessage: [{ channel: '#GENERAL' }] },
        ],
        [
            'after-process-false-result',
            { status: 503 },
            { ...retrying, ...script('process_outgoing_response() { return false }') },
            { finished: true },
        ],
    ];

    test.each(steps)('D.2: the record ends at %s after %j', async (step, reply, body, fields) => {
        await withOutgoing([reply], async ({ add, say, history }) => {
            await add({ ...word, ...body });
            await say('uma', 'GENERAL', { msg: '!go' });
            expect(await history()).toMatchObject([{ step, ...fields }]);
        });
    });

    test('D.2: 410 disables the integration', async () => {
        await withOutgoing([{ status: 410 }], async ({ add, say, received, store }) => {
            const { _id } = await add();
            await store.integrations.updateAsync({ _id }, { $set: { _updatedAt: new Date(0) } });
            await say('uma', 'GENERAL', { msg: 'a' });
            await say('uma', 'GENERAL', { msg: 'b' });
            expect(received).toHaveLength(1);
            expect(await store.integrations.findOneAsync({ _id })).toMatchObject({
                enabled: false,
                _updatedAt: standstill,
            });
        });
    });

    test.each([
        ['powers-of-ten', [100, 1000, 10_000]],
        ['powers-of-two', [2000, 4000, 8000]],
        ['increments-of-two', [2000, 4000, 6000]],
    ])('D.2: retries after %s, each with a record of its own', async (retryDelay, expected) => {
        await withOutgoing([{ status: 503 }], async ({ add, say, retryNow, received, waits, history }) => {
            await add({ ...retrying, retryDelay });
            await say('uma', 'GENERAL', { msg: 'x' });
            await retryNow();
            await retryNow();
            await retryNow();
            await retryNow();
            expect(waits).toEqual(expected);
            expect(received).toHaveLength(4);
            const steps = (await history()).map(({ step }) => step).sort();
            expect(steps).toEqual(['going-to-retry-1', 'going-to-retry-2', 'going-to-retry-3', 'too-many-retries']);
        });
    });

    test('D.2: gives up retrying when the integration is gone', async () => {
        await withOutgoing([{ status: 503 }], async ({ add, say, retryNow, received, store }) => {
            const { _id } = await add(retrying);
            await say('uma', 'GENERAL', { msg: 'x' });
            await store.integrations.removeAsync({ _id }, {});
            await retryNow();
            expect(received).toHaveLength(1);
        });
    });

    test('D.2: a script may change the request', async () => {
        const prepare = `prepare_outgoing_request({ request }) {
            return { ...request, auth: 'a:b', headers: { 'X-Own': '1' }, data: { said: request.data.text } };
        }`;
        await withOutgoing([], async ({ add, say, received }) => {
            await add(script(prepare));
            await say('uma', 'GENERAL', { msg: 'hello' });
            expect(received).toMatchObject([
                { headers: { authorization: 'Basic YTpi', 'x-own': '1' }, body: { said: 'hello' } },
            ]);
        });
    });

    test('D.2: a script sees the reply', async () => {
        const process = `process_outgoing_response({ request, response }) {
            return { content: { text: [request.method, response.status_code, response.content].join() } };
        }`;
        await withOutgoing([{ status: 418, body: 'tea' }], async ({ add, say, store }) => {
            await add({ ...word, ...script(process) });
            await say('uma', 'GENERAL', { msg: '!x' });
            expect(await store.messages.countAsync({ msg: 'POST,418,tea' })).toBe(1);
        });
    });

    test('D.2: a reply beyond 10 MiB is a failure', async () => {
        await withOutgoing([{ body: 'x'.repeat(10 * 1024 * 1024 + 1) }], async ({ add, say, history }) => {
            await add();
            await say('uma', 'GENERAL', { msg: 'x' });
            expect(await history()).toMatchObject([{ httpError: { message: 'The response is larger than 10 MiB' } }]);
        });
    });
});
