import { describe, expect, test } from '@jest/globals';
import type { IIncomingIntegration } from '@rocket.chat/core-typings';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { incomingBody } from './fixtures/bodies.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import type { IncomingBody, IncomingUpdateBody } from './IntegrationBody.mts';
import { updateIntegration } from './updateIntegration.mts';

const own = 'manage-own-incoming-integrations';
const all = 'manage-incoming-integrations';
const by = 'method=updateIncomingIntegration';
const script = 'class Script {}';
const transpiled = expect.stringMatching(/^"use strict";.*Script/);

/** A workspace with one incoming webhook, and what changes it. */
async function workspaceWithIncoming(author: string, body: Partial<IncomingBody> = {}) {
    const workspace = await openTestWorkspace();
    const made = await addIncomingIntegration(await workspace.as(author), incomingBody({ alias: 'CI', ...body }));
    const { name, enabled, scriptEnabled } = made;
    const update = async (who: string, changes: Partial<IncomingUpdateBody>, freeze?: string) => {
        const context = { ...(await workspace.as(who)), environment: { FREEZE_INTEGRATION_SCRIPTS: freeze } };
        return updateIntegration(context, {
            type: 'webhook-incoming',
            integrationId: made._id,
            channel: '#general',
            name,
            enabled,
            scriptEnabled,
            ...changes,
        });
    };
    return { ...workspace, made, update };
}

interface Refused {
    name: string;
    who?: string;
    grants?: string[];
    changes?: Partial<IncomingUpdateBody>;
    freeze?: string;
    error: string | undefined;
}

const impersonate =
    "User selected for the incoming integration lacks the 'message-impersonate' permission. " +
    `[error-user-lacks-message-impersonate-permission] ${by}`;

const refused: Refused[] = [
    { name: 'id unknown', changes: { integrationId: 'x' }, error: 'No integration found.' },
    { name: 'type', changes: { type: 'webhook-incoming-x' as 'webhook-incoming' }, error: 'Invalid integration type.' },
    { name: 'blank channel', changes: { channel: ' ' }, error: `Invalid channel [error-invalid-channel] ${by}` },
    {
        name: 'channel prefix, before the rights',
        who: 'uma',
        changes: { channel: 'ops' },
        error: `Invalid channel. Start with @ or # [error-invalid-channel-start-with-chars] ${by}`,
    },
    { name: 'no right', who: 'uma', error: `Unauthorized [not_authorized] ${by}` },
    {
        name: 'only own, another’s',
        who: 'uma',
        grants: [own],
        error: `Invalid integration [error-invalid-integration] ${by}`,
    },
    { name: 'only all, another’s', who: 'uma', grants: [all], error: undefined },
    { name: 'only own, their own', who: 'owen', error: undefined },
    { name: 'frozen, new script', changes: { script }, freeze: 'yes', error: '[integration-scripts-disabled]' },
    { name: 'frozen engine', changes: { script }, freeze: 'ivm', error: '[integration-scripts-isolated-vm-disabled]' },
    { name: 'frozen, no script', freeze: 'yes', error: undefined },
    {
        name: 'engine',
        changes: { script, scriptEngine: 'vm2' as 'isolated-vm' },
        error: '[integration-scripts-unknown-engine]',
    },
    { name: 'room unknown', changes: { channel: '#nowhere' }, error: `Invalid room [error-invalid-room] ${by}` },
    {
        name: 'room not joined',
        who: 'owen',
        changes: { channel: '#ops' },
        error: `Invalid Channel [error-invalid-channel] ${by}`,
    },
    {
        name: 'username unknown',
        changes: { username: 'nobody' },
        error: `Invalid Post As User [error-invalid-post-as-user] ${by}`,
    },
    ...['', null].map((username) => ({
        name: `username ${JSON.stringify(username)}`,
        changes: { username: username as unknown as string },
        error: `Invalid Post As User [error-invalid-post-as-user] ${by}`,
    })),
    { name: 'an unknown engine, no script', changes: { scriptEngine: 'vm2' as 'isolated-vm' }, error: undefined },
    { name: 'username that may not impersonate', changes: { username: 'uma' }, error: impersonate },
];

describe('updateIncomingIntegration', () => {
    test.each(refused)('B.2: $name', async ({ who = 'admin', grants = [], changes = {}, freeze, error }) => {
        const { update, grant } = await workspaceWithIncoming('owen');
        await grant(who, ...grants);
        expect(await refusalOf(update(who, changes, freeze))).toBe(error);
    });

    const changed: [string, Partial<IncomingUpdateBody>, object][] = [
        [
            'what is required',
            { name: 'N', enabled: false, channel: '#ops, @uma' },
            { name: 'N', enabled: false, channel: ['#ops', '@uma'] },
        ],
        ['an optional field only when it is there', {}, { alias: 'CI' }],
        ['an optional field to nothing', { alias: '' }, { alias: '' }],
        [
            'the override switch',
            { overrideDestinationChannelEnabled: true },
            { overrideDestinationChannelEnabled: true },
        ],
        ['the account', { username: 'rocket.cat' }, { username: 'rocket.cat', userId: 'rocket.cat' }],
        ['the script', { script, scriptEnabled: true }, { script, scriptCompiled: transpiled }],
        ['an optional field to null', { alias: null as unknown as string }, { alias: null }],
        ['the script, which is broken', { script: '(', scriptEnabled: true }, { scriptError: { name: 'SyntaxError' } }],
    ];

    test.each(changed)('B.2: changes %s', async (_name, changes, fields) => {
        const { update, made, as, store } = await workspaceWithIncoming('owen');
        const updated = await update('admin', changes);
        const { user } = await as('admin');
        const _updatedBy = { _id: user._id, username: 'admin' };
        expect(updated).toMatchObject({ ...fields, token: made.token, _createdBy: made._createdBy, _updatedBy });
        expect(await store.integrations.findOneAsync({})).toEqual(updated);
    });

    test('B.2: a broken script replaces the compiled one, a mended one the error', async () => {
        const { update } = await workspaceWithIncoming('admin', { script, scriptEnabled: true });
        const broken = (await update('admin', { script: '(' })) as IIncomingIntegration;
        expect([broken.scriptCompiled, broken.scriptError?.name]).toEqual([undefined, 'SyntaxError']);
        const mended = (await update('admin', { script })) as IIncomingIntegration;
        expect([mended.scriptCompiled, mended.scriptError]).toEqual([transpiled, undefined]);
    });

    test('B.2: a refused update may have written the compiled script', async () => {
        const { update, store } = await workspaceWithIncoming('admin', { script, scriptEnabled: true });
        const refusal = await refusalOf(update('admin', { script: 'class Script { a() {} }', channel: '#nowhere' }));
        expect(refusal).toContain('error-invalid-room');
        const left = await store.integrations.findOneAsync({});
        expect([left.script, left.scriptCompiled]).toEqual([script, expect.stringContaining('key:"a"')]);
    });

    test('B.2: an unknown engine counts as frozen: nothing of the script is written', async () => {
        const { update, made } = await workspaceWithIncoming('admin', { script, scriptEnabled: true });
        const engine = { scriptEngine: 'vm2' as 'isolated-vm', skipTranspile: true };
        expect(await update('admin', { name: 'N', scriptEnabled: false, ...engine })).toMatchObject({
            name: 'N',
            scriptEnabled: true,
            scriptEngine: 'isolated-vm',
            skipTranspile: false,
            scriptCompiled: made.scriptCompiled,
        });
    });

    test('B.2: an emptied script keeps what was compiled', async () => {
        const { update } = await workspaceWithIncoming('admin', { script, scriptEnabled: true });
        await update('admin', { script: '', scriptEnabled: false });
        expect(await update('admin', { scriptEnabled: true })).toMatchObject({
            script: '',
            scriptCompiled: transpiled,
        });
    });

    test('B.2: frozen scripts stay as they are', async () => {
        const { update } = await workspaceWithIncoming('admin', { script, scriptEnabled: true });
        const updated = await update('admin', { script, scriptEnabled: false, name: 'N' }, 'yes');
        expect(updated).toMatchObject({ name: 'N', script, scriptEnabled: true });
    });
});
