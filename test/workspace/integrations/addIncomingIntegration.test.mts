import { describe, expect, test } from '@jest/globals';
import { findOne } from '../store/findOne.mts';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { incomingBody } from './fixtures/bodies.mts';
import { openTestWorkspace, standstill } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import type { IncomingBody } from './IntegrationBody.mts';

interface Refused {
    name: string;
    who?: string;
    grants?: string[];
    body?: Partial<IncomingBody>;
    freeze?: string;
    error: string | undefined;
}

const own = 'manage-own-incoming-integrations';
const all = 'manage-incoming-integrations';
const create = 'method=addIncomingIntegration';
const update = 'method=updateIncomingIntegration';
const impersonate =
    "User selected for the incoming integration lacks the 'message-impersonate' permission. " +
    `[error-user-lacks-message-impersonate-permission] ${create}`;
const script = 'class Script {}';
const transpiled = expect.stringMatching(/^"use strict";.*Script/);

const refused: Refused[] = [
    {
        name: 'B.1 1: a field of the wrong type',
        body: { name: 5 as unknown as string },
        error: 'Match error: Expected string, got number in field name',
    },
    {
        name: 'B.1 1: a missing field',
        body: { username: undefined },
        error: "Match error: Missing key 'username'",
    },
    ...(['alias', 'avatar', 'emoji', 'script', 'scriptEngine'] as const).map((field) => ({
        name: `B.1 1: null for ${field}, before the rights`,
        who: 'uma',
        body: { [field]: null },
        error: `Match error: Expected string, got null in field ${field}`,
    })),
    {
        name: 'B.1 1: null for a switch',
        body: { overrideDestinationChannelEnabled: null as unknown as boolean },
        error: 'Match error: Expected boolean, got null in field overrideDestinationChannelEnabled',
    },
    { name: 'B.1 2: neither permission', who: 'uma', error: `Unauthorized [not_authorized] ${create}` },
    {
        name: 'B.1 2: permissions for the other kind',
        who: 'uma',
        grants: ['manage-outgoing-integrations'],
        error: `Unauthorized [not_authorized] ${create}`,
    },
    {
        name: 'B.1 3: blank channel',
        body: { channel: ' ' },
        error: `Invalid channel [error-invalid-channel] ${create}`,
    },
    ...['general', '#general,', '#general,all_public_channels'].map((channel) => ({
        name: `B.1 4: channel ${channel}`,
        body: { channel },
        error: `Invalid channel. Start with @ or # [error-invalid-channel-start-with-chars] ${update}`,
    })),
    {
        name: 'B.1 5: blank username',
        body: { username: ' ' },
        error: `Invalid username [error-invalid-username] ${create}`,
    },
    { name: 'B.1 6: all scripts frozen', body: { script }, freeze: 'YES', error: 'integration-scripts-disabled' },
    {
        name: 'B.1 6: the engine frozen',
        body: { script },
        freeze: 'ivm',
        error: 'integration-scripts-isolated-vm-disabled',
    },
    {
        name: 'B.1 6: unknown engine',
        body: { script, scriptEngine: 'vm2' as 'isolated-vm' },
        error: 'integration-scripts-unknown-engine',
    },
    { name: 'B.1 6: an empty engine', body: { script, scriptEngine: '' as 'isolated-vm' }, error: undefined },
    {
        name: 'B.1 6: an unknown engine without a script',
        body: { scriptEngine: 'vm2' as 'isolated-vm' },
        error: undefined,
    },
    { name: 'B.1 6: no script, frozen', body: { script: ' ' }, freeze: 'yes', error: undefined },
    ...['nobody', 'Rocket.cat', '@rocket.cat'].map((username) => ({
        name: `B.1 7: username ${username}`,
        body: { username },
        error: `Invalid user [error-invalid-user] ${create}`,
    })),
    { name: 'B.1 8: admin may not be posted as', body: { username: 'admin' }, error: impersonate },
    ...['#nowhere', '@nobody', '#general,#nowhere'].map((channel) => ({
        name: `B.1 9: channel ${channel}`,
        body: { channel },
        error: `Invalid room [error-invalid-room] ${create}`,
    })),
    { name: 'B.1 10: only own, joined', who: 'owen', error: undefined },
    ...['#ops', '#secret', '@owen', '@uma'].map((channel) => ({
        name: `B.1 10: only own, ${channel}`,
        who: 'owen',
        body: { channel },
        error: `Invalid Channel [error-invalid-channel] ${create}`,
    })),
    {
        name: 'B.1 10: only all, not joined',
        who: 'uma',
        grants: [all],
        body: { channel: '#secret' },
        error: `Invalid Channel [error-invalid-channel] ${create}`,
    },
    {
        name: 'B.1 10: both, not joined',
        who: 'uma',
        grants: [all, own],
        body: { channel: '#secret' },
        error: undefined,
    },
    { name: 'B.1 10: both, to somebody', who: 'uma', grants: [all, own], body: { channel: '@owen' }, error: undefined },
];

describe('addIncomingIntegration', () => {
    test.each(refused)('$name', async ({ who = 'admin', grants = [], body, freeze, error }) => {
        const workspace = await openTestWorkspace();
        await workspace.grant(who, ...grants);
        const context = { ...(await workspace.as(who)), environment: { FREEZE_INTEGRATION_SCRIPTS: freeze } };
        expect(await refusalOf(addIncomingIntegration(context, incomingBody(body)))).toBe(error);
        expect(await workspace.store.integrations.countAsync({})).toBe(error === undefined ? 1 : 0);
    });

    test('checks in the order of the table', async () => {
        const context = await (await openTestWorkspace()).as('admin');
        const errors: unknown[] = [];
        let body = incomingBody({ channel: '', username: '', script, scriptEngine: 'vm2' as 'isolated-vm' });
        for (const mend of [
            {},
            { channel: 'general' },
            { channel: '#nowhere' },
            { username: 'nobody' },
            { scriptEngine: 'isolated-vm' as const },
            { username: 'uma' },
            { username: 'rocket.cat' },
            { channel: '#general' },
        ]) {
            body = { ...body, ...mend };
            errors.push(await refusalOf(addIncomingIntegration(context, body)));
        }
        expect(errors.map((error) => /\[(.*)\]/.exec(String(error))?.[1] ?? error)).toEqual([
            'error-invalid-channel',
            'error-invalid-channel-start-with-chars',
            'error-invalid-username',
            'integration-scripts-unknown-engine',
            'error-invalid-user',
            'error-user-lacks-message-impersonate-permission',
            'error-invalid-room',
            undefined,
        ]);
    });

    test('stores what it returns', async () => {
        const { as, store } = await openTestWorkspace();
        const context = await as('olivia');
        const body = incomingBody({ channel: ' #general , @uma', alias: undefined, emoji: ':cat:' });
        const { _id, token, ...rest } = await addIncomingIntegration(context, body);
        expect(_id).toMatch(/^[0-9a-f]{24}$/);
        expect(token).toMatch(/^[2-9A-HJ-NP-TW-Za-km-z]{48}$/);
        expect(rest).toEqual({
            type: 'webhook-incoming',
            name: 'CI builds',
            enabled: true,
            username: 'rocket.cat',
            userId: 'rocket.cat',
            channel: ['#general', '@uma'],
            scriptEnabled: false,
            scriptEngine: 'isolated-vm',
            skipTranspile: false,
            overrideDestinationChannelEnabled: false,
            emoji: ':cat:',
            _createdAt: standstill,
            _updatedAt: standstill,
            _createdBy: { _id: context.user._id, username: 'olivia' },
        });
        expect(await findOne(store.integrations, { _id })).toEqual({ _id, token, ...rest });
    });

    test.each([
        ['compiled', { script, scriptEnabled: true }, { scriptCompiled: transpiled }],
        ['as written', { script, scriptEnabled: true, skipTranspile: true }, { scriptCompiled: script }],
        ['not while disabled', { script, scriptEnabled: false }, {}],
        ['not when blank', { script: ' ', scriptEnabled: true }, {}],
        [
            'with its error',
            { script: 'class {', scriptEnabled: true },
            { scriptError: 'unknown: A class name is required. (1:6)\n\n> 1 | class {\n    |       ^' },
        ],
        [
            'with V8’s error',
            { script: 'class {', scriptEnabled: true, skipTranspile: true },
            { scriptError: "Unexpected token '{'" },
        ],
    ])('keeps a script %s', async (_name, body, kept) => {
        const context = await (await openTestWorkspace()).as('admin');
        const { scriptCompiled, scriptError } = await addIncomingIntegration(context, incomingBody(body));
        expect({ scriptCompiled, scriptError: scriptError?.message }).toEqual({
            scriptCompiled: undefined,
            scriptError: undefined,
            ...kept,
        });
        expect(scriptError?.name).toBe('scriptError' in kept ? 'SyntaxError' : undefined);
    });
});
