import { describe, expect, test } from '@jest/globals';
import { accepted, openHookWorkspace, refusing } from '../fixtures/openHookWorkspace.mts';
import type { HookAnswer as Answer, HookRequest } from './HookRequest.mts';

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
        expect(await call({ text: 'x' }, changes)).toEqual(refusing(500, 'Invalid integration id or token provided.'));
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

    const silent: [string, string, Partial<HookRequest>][] = [
        ['an empty body', '', {}],
        ['an empty object', '{}', {}],
        ['a GET', '', { method: 'GET', headers: {} }],
        ['a JSON array', '[{"text":"x"}]', {}],
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
        ['the whole text', '{"text":"x"}', form, accepted, ['x']],
        ['fields', 'text=x&alias=y', form, accepted, ['x']],
    ];

    test.each(forms)('D.1: a form with %s', async (_name, content, headers, answer, texts) => {
        const { call, messages } = await openHookWorkspace();
        expect(await call(content, { headers })).toEqual(answer);
        expect(messages.map(({ msg }) => msg)).toEqual(texts);
    });

    const scripts: [string, Answer, string[]][] = [
        ['return { content: { text: request.content.text + request.url.query.q } }', accepted, ['hi1']],
        ['return { content: { text: request.content_raw } }', accepted, ['{"text":"hi"}']],
        [
            "return { content: { text: request.user.username + request.headers['content-type'] } }",
            accepted,
            ['rocket.catapplication/json'],
        ],
        ['return { error: { code: 5 } }', refusing(400, { code: 5 }), []],
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
        const script = `class Script { process_incoming_request() {
            return { content: { text: 'x' }, user: { _id: 'u', username: 'other', type: 'app' } };
        } }`;
        const { call, messages } = await openHookWorkspace({ scriptEnabled: true, script });
        await call({});
        expect(messages.map(({ u }) => u.username)).toEqual(['other']);
    });

    test.each([
        ['does not evaluate', 'throw 5', refusing(400, 'error-evaluating-script')],
        ['lacks the method', 'class Script {}', accepted],
    ])('D.1: a script that %s', async (_name, script, answer) => {
        const { call } = await openHookWorkspace({ scriptEnabled: true, script });
        expect(await call({ text: 'x' })).toEqual(answer);
    });
});
