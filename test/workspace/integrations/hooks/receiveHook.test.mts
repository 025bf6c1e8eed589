import { describe, expect, test } from '@jest/globals';
import { addOutgoingIntegration } from '../addOutgoingIntegration.mts';
import { outgoingBody } from '../fixtures/bodies.mts';
import { accepted, openHookWorkspace, refusing } from '../fixtures/openHookWorkspace.mts';
import { openTestWorkspace } from '../fixtures/openTestWorkspace.mts';
import type { HookAnswer as Answer, HookRequest } from './HookRequest.mts';

const formInUtf8 = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const invalidPayload = 'Integration payload must be a JSON object, not an array or primitive';

describe('receiveHook', () => {
    test('D.1: posts the message as the integration says', async () => {
        const { call, messages, hook, store } = await openHookWorkspace({ alias: 'CI', emoji: ':robot:' });
        expect(await call({ text: ' Build 5 passed ' })).toEqual(accepted);
        expect(messages).toEqual(await store.messages.findAsync({}));
        expect(messages).toMatchObject([
            {
                rid: 'GENERAL',
                msg: 'Build 5 passed',
                alias: 'CI',
                emoji: ':robot:',
                u: { _id: 'rocket.cat', username: 'rocket.cat' },
                bot: { i: hook._id },
                groupable: false,
                parseUrls: true,
                attachments: [],
            },
        ]);
    });

    test.each([
        ['an unknown token', { token: 'x' }],
        ['an unknown id', { integrationId: 'x' }],
    ])('D.1: %s is a 500', async (_name, changes) => {
        const { call } = await openHookWorkspace();
        expect(await call({ text: 'x' }, changes)).toEqual({ status: 500, body: 'Internal Server Error', plain: true });
    });

    const broken: [
        string,
        (of: Awaited<ReturnType<typeof openHookWorkspace>>) => Promise<unknown>,
        Record<string, unknown>,
    ][] = [
        ['a deleted user', ({ store }) => store.users.removeAsync({ _id: 'rocket.cat' }, {}), { status: 401 }],
        [
            'a disabled integration',
            ({ store }) => store.integrations.updateAsync({}, { $set: { enabled: false } }),
            refusing(503, 'Service Unavailable'),
        ],
        [
            'a user who may not impersonate any more',
            ({ store }) => store.users.updateAsync({ _id: 'rocket.cat' }, { $set: { roles: ['user'] } }),
            refusing(400, 'error-user-lacks-message-impersonate-permission'),
        ],
    ];

    test.each(broken)('D.1: refuses %s, whatever is sent', async (_name, breakIt, answer) => {
        const workspace = await openHookWorkspace();
        await breakIt(workspace);
        expect(await workspace.call({})).toMatchObject(answer);
        expect(workspace.messages).toEqual([]);
    });

    test('D.1: takes an outgoing integration’s id and token as well', async () => {
        const { call, messages, as } = await openHookWorkspace();
        const outgoing = await addOutgoingIntegration(await as('admin'), outgoingBody({ token: 'sent', alias: 'Out' }));
        expect(await call({ text: 'x' }, { integrationId: outgoing._id, token: 'sent' })).toEqual(accepted);
        expect(messages).toMatchObject([{ rid: 'GENERAL', msg: 'x', alias: 'Out', bot: { i: outgoing._id } }]);
    });

    const silent: [string, string, Partial<HookRequest>][] = [
        ['an empty body', '', {}],
        ['an empty object', '{}', {}],
        ['a GET', '', { method: 'GET', headers: {} }],
        ['a JSON array', '[{"text":"x"}]', {}],
        ['a number', '5', {}],
        ['null', 'null', {}],
        ['broken JSON', '{', {}],
        ['a GET with a query', '', { method: 'GET', headers: {}, url: new URL('http://localhost/hooks/i/t?text=x') }],
        ['parts', '--x--', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ];

    test.each(silent)('D.1: %s is accepted, and posts nothing', async (_name, content, changes) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call(content, changes)).toEqual(accepted);
        expect(messages).toEqual([]);
    });

    const forms: [string, string, Record<string, string>, Answer, string[]][] = [
        ['payload', `payload=${encodeURIComponent('{"text":"a b"}')}`, form, accepted, ['a b']],
        ['an array as payload', 'payload=[]', form, refusing(400, invalidPayload), []],
        ['a primitive as payload', 'payload=5', form, refusing(400, invalidPayload), []],
        ['payload, and a charset', `payload=${encodeURIComponent('{"text":"a"}')}`, formInUtf8, accepted, ['a']],
        ['a text as payload', 'payload=%22x%22', form, refusing(400, invalidPayload), []],
        ['no JSON as payload', 'payload=x', form, accepted, ['']],
        ['an empty payload', 'payload=', form, accepted, ['']],
        ['payload and more', 'payload=%7B%7D&text=y', form, accepted, ['y']],
        ['JSON under its type', '{"text":"x"}', form, accepted, ['']],
        ['fields', 'text=x&alias=y', form, accepted, ['x']],
    ];

    test.each(forms)('D.1: a form with %s', async (_name, content, headers, answer, texts) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call(content, { headers })).toEqual(answer);
        expect(messages.map(({ msg }) => msg)).toEqual(texts);
    });

    test.each([
        ['JSON with a charset', '{"text":"x"}', 'application/json; charset=utf-8', 'x'],
        ['JSON without a text', '{"alias":"x"}', 'application/json', ''],
        ['a JSON text', '"x"', 'application/json', ''],
        ['plain text', 'x', 'text/plain', ''],
        ['XML', '<x/>', 'application/xml', ''],
        ['JSON of a vendor', '{"text":"x"}', 'application/vnd.api+json', ''],
        ['no type', '{"text":"x"}', '', ''],
    ])('D.1: %s is a message', async (_name, content, type, msg) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call(content, { headers: { 'content-type': type } })).toEqual(accepted);
        expect(messages).toMatchObject([{ msg }]);
    });

    const asking =
        'class Script { process_incoming_request({ request }) { return { content: { text: JSON.stringify(request.content) } } } }';

    test.each([
        ['an unusable body', '[5]', {}, '{}'],
        ['plain text', 'x', { headers: { 'content-type': 'text/plain' } }, '{}'],
        ['a GET, which it does not see', '', { method: 'GET' }, ''],
        ['no body, which it does not see', '', {}, ''],
    ])('D.1: with a script, %s', async (_name, content, changes, msg) => {
        const { call, messages } = await openHookWorkspace({ scriptEnabled: true, script: asking });
        expect(await call(content, changes)).toEqual(accepted);
        expect(messages).toMatchObject([{ msg }]);
    });

    test('D.1: a script that does not compile lets everything through, as an empty message if need be', async () => {
        const { call, messages } = await openHookWorkspace({ scriptEnabled: true, script: '(' });
        await call({ text: 'x' });
        await call('{}');
        expect(messages.map(({ msg }) => msg)).toEqual(['x', '']);
    });

    const scripts: [string, Answer, string[]][] = [
        ['return { content: { text: request.content.text + request.url.query.q } }', accepted, ['hi1']],
        ['return { content: { text: request.content_raw } }', accepted, ['{"text":"hi"}']],
        [
            "return { content: { text: request.user.username + request.headers['content-type'] } }",
            accepted,
            ['rocket.catapplication/json'],
        ],
        ['return { error: { code: 5 } }', { status: 400, body: { success: false, code: 5 } }, []],
        ["return { error: 'no' }", refusing(400, 'no'), []],
        ["return { content: { text: 'x' }, response: 'thanks' }", { status: 200, body: 'thanks' }, ['x']],
        ['return { content: { text: () => 1 } }', refusing(400, 'error-running-script'), []],
        ['return 5', refusing(400, 'error-running-script'), []],
        ["return { content: 'x' }", refusing(400, 'error-running-script'), []],
        ['return Promise.reject(undefined)', refusing(400, 'error-running-script'), []],
        ['found = 5; return { content: { text: found } }', accepted, ['5']],
        ['return', accepted, []],
        ['throw new Error("x")', refusing(400, 'error-running-script'), []],
        ['return { text: 5 }', refusing(400, 'error-running-script'), []],
        [
            "return { content: { text: 'x' }, response: { id: 7 } }",
            { status: 200, body: { success: true, id: 7 } },
            ['x'],
        ],
        [
            "return { content: { text: 'x', channel: '#ops' } }",
            refusing(400, 'overriding destination channel is disabled for this integration'),
            [],
        ],
    ];

    test.each(scripts)('D.1: a script that says %s', async (body, answer, texts) => {
        const script = `class Script { process_incoming_request({ request }) { ${body} } }`;
        const { call, messages } = await openHookWorkspace({ scriptEnabled: true, script });
        expect(await call({ text: 'hi' })).toEqual(answer);
        expect(messages.map(({ msg }) => msg)).toEqual(texts);
    });

    test('D.1: a script may post as somebody else', async () => {
        const { user } = await (await openTestWorkspace()).as('uma');
        const script = `class Script { process_incoming_request() {
            return { content: { text: 'x' }, user: { _id: '${user._id}', username: 'uma' } };
        } }`;
        const { call, messages } = await openHookWorkspace({ scriptEnabled: true, script });
        await call({});
        expect(messages.map(({ u }) => u.username)).toEqual(['uma']);
    });

    test.each([
        ['does not evaluate', 'throw 5', refusing(400, 'error-evaluating-script')],
        ['lacks the method', 'class Script {}', accepted],
        ['has no class', 'const a = 1;', refusing(400, 'error-evaluating-script')],
        ['declares Store', 'const Store = 1; class Script {}', refusing(400, 'error-evaluating-script')],
    ])('D.1: a script that %s', async (_name, script, answer) => {
        const { call } = await openHookWorkspace({ scriptEnabled: true, script });
        expect(await call({ text: 'x' })).toEqual(answer);
    });
});
