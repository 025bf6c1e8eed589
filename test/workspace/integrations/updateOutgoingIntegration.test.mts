import { describe, expect, test } from '@jest/globals';
import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { outgoingBody } from './fixtures/bodies.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import type { OutgoingUpdateBody } from './IntegrationBody.mts';
import { updateIntegration } from './updateIntegration.mts';

const own = 'manage-own-outgoing-integrations';
const all = 'manage-outgoing-integrations';
const script = 'class Script {}';
const transpiled = expect.stringMatching(/^"use strict";.*Script/);

/** A workspace with one outgoing webhook of olivia's, and what changes it. */
async function workspaceWithOutgoing() {
    const workspace = await openTestWorkspace();
    const body = outgoingBody({ token: 't', alias: 'CI', triggerWords: ['!'], script, scriptEnabled: true });
    const made = await addOutgoingIntegration(await workspace.as('olivia'), body);
    const update = async (who: string, changes: Partial<OutgoingUpdateBody>, freeze?: string) => {
        const context = { ...(await workspace.as(who)), environment: { FREEZE_INTEGRATION_SCRIPTS: freeze } };
        const complete = outgoingBody({ token: 't' });
        return updateIntegration(context, { ...complete, integrationId: made._id, ...changes });
    };
    return { ...workspace, made, update };
}

interface Refused {
    name: string;
    who?: string;
    grants?: string[];
    changes?: Partial<OutgoingUpdateBody>;
    freeze?: string;
    error: string | undefined;
}

const invalidToken = 'Invalid token [error-invalid-token] method=updateOutgoingIntegration';
const notFound = '[methods] updateOutgoingIntegration -> integration not found [invalid_integration]';

const refused: Refused[] = [
    { name: 'id unknown', changes: { integrationId: 'x' }, error: 'No integration found.' },
    { name: 'URL unknown, whatever the id', changes: { target_url: 'x' }, error: 'No integration found.' },
    { name: 'nothing named', changes: { integrationId: undefined }, error: 'No integration found.' },
    {
        name: 'validation before everything',
        who: 'uma',
        changes: { urls: [], token: '' },
        error: 'Invalid URLs [error-invalid-urls] function=validateOutgoing._verifyRequiredFields',
    },
    { name: 'no token, before the rights', who: 'olivia', changes: { token: undefined }, error: invalidToken },
    { name: 'blank token', changes: { token: ' ' }, error: invalidToken },
    {
        name: 'no right',
        who: 'uma',
        error: 'Unauthorized [not_authorized] method=updateOutgoingIntegration',
    },
    { name: 'only own, another’s', who: 'uma', grants: [own], error: notFound },
    { name: 'only all, another’s', who: 'uma', grants: [all], error: undefined },
    { name: 'own', who: 'olivia', error: undefined },
    { name: 'frozen, new script', changes: { script: '1' }, freeze: 'yes', error: '[integration-scripts-disabled]' },
    { name: 'frozen, same script', changes: { script }, freeze: 'yes', error: undefined },
];

describe('updateOutgoingIntegration', () => {
    test.each(refused)('B.5: $name', async ({ who = 'admin', grants = [], changes = {}, freeze, error }) => {
        const { update, grant } = await workspaceWithOutgoing();
        await grant(who, ...grants);
        expect(await refusalOf(update(who, changes, freeze))).toBe(error);
    });

    test('B.5: writes what is sent, and keeps what is left out', async () => {
        const { update, made, as, store } = await workspaceWithOutgoing();
        const { user } = await as('admin');
        const updated = await update('admin', { name: 'N', event: 'roomJoined', channel: '#ops,@uma', token: 'u' });
        const { scriptCompiled, ...kept } = made;
        expect(scriptCompiled).toEqual(transpiled);
        const changes = { name: 'N', event: 'roomJoined', channel: ['#ops', '@uma'], token: 'u', scriptEnabled: false };
        expect(updated).toEqual({ ...kept, ...changes, _updatedBy: { _id: user._id, username: 'admin' } });
        expect(await store.integrations.findOneAsync({})).toEqual(updated);
    });

    const written: [string, Partial<OutgoingUpdateBody>, object][] = [
        ['alias "" to nothing', { alias: '' }, { alias: '' }],
        ['alias null to null', { alias: null as unknown as string }, { alias: null }],
        ['a null target room to null', { targetRoom: null as unknown as string }, { targetRoom: null }],
        ['no trigger words to none', { triggerWords: [] }, { triggerWords: [] }],
        ['null trigger words not', { triggerWords: null as unknown as [] }, { triggerWords: ['!'] }],
        ['trigger words of another event not', { event: 'roomLeft', triggerWords: ['?'] }, { triggerWords: ['!'] }],
        ['switches', { runOnEdits: false, impersonateUser: true }, { runOnEdits: false, impersonateUser: true }],
        ['retries to the usual', { retryFailedCalls: true }, { retryCount: 4, retryDelay: 'powers-of-ten' }],
        ['retries not, when they are off', { retryFailedCalls: false }, { retryCount: 7, retryDelay: 'powers-of-two' }],
        ['transpiling and engine, left out, to the usual', {}, { skipTranspile: false, scriptEngine: 'isolated-vm' }],
        ['the script not, when it is left out', { scriptEnabled: true }, { script, scriptCompiled: undefined }],
        ['the script', { script: 'class Script{b(){}}', scriptEnabled: true }, { scriptCompiled: transpiled }],
    ];

    test.each(written)('B.5: writes %s', async (_name, changes, fields) => {
        const { update, store, made } = await workspaceWithOutgoing();
        const before = { retryCount: 7, retryDelay: 'powers-of-two', skipTranspile: true };
        await store.integrations.updateAsync({ _id: made._id }, { $set: before });
        const updated = await update('admin', changes);
        expect(
            Object.fromEntries(Object.keys(fields).map((field) => [field, Reflect.get(updated, field) as unknown])),
        ).toEqual(fields);
    });

    test('B.5: an error of the script stays until one compiles', async () => {
        const { update } = await workspaceWithOutgoing();
        await update('admin', { script: '(', scriptEnabled: true });
        expect(await update('admin', { script: '', scriptEnabled: false })).toMatchObject({
            script: '',
            scriptError: { name: 'SyntaxError' },
        });
        const mended = (await update('admin', { script, scriptEnabled: true })) as IOutgoingIntegration;
        expect([mended.scriptCompiled, mended.scriptError]).toEqual([transpiled, undefined]);
    });

    test('B.5: an unknown engine counts as frozen: nothing of the script is written', async () => {
        const { update, made } = await workspaceWithOutgoing();
        expect(await update('admin', { name: 'N', scriptEngine: 'vm2' as 'isolated-vm' })).toMatchObject({
            name: 'N',
            scriptEnabled: true,
            scriptEngine: 'isolated-vm',
            scriptCompiled: made.scriptCompiled,
        });
    });

    test('B.5: is found by URL', async () => {
        const { update, made } = await workspaceWithOutgoing();
        const [target_url] = made.urls ?? [];
        expect((await update('admin', { target_url, integrationId: 'x', name: 'N' })).name).toBe('N');
    });

    test('B.5: a broken script replaces the compiled one', async () => {
        const { update } = await workspaceWithOutgoing();
        const updated = (await update('admin', { script: '(', scriptEnabled: true })) as IOutgoingIntegration;
        expect([updated.scriptCompiled, updated.scriptError?.name]).toEqual([undefined, 'SyntaxError']);
    });

    test('B.5: frozen scripts stay as they are', async () => {
        const { update } = await workspaceWithOutgoing();
        expect(await update('admin', { name: 'N' }, 'yes')).toMatchObject({
            name: 'N',
            script,
            scriptCompiled: transpiled,
        });
    });
});
