import { describe, expect, test } from '@jest/globals';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { incomingBody, outgoingBody } from './fixtures/bodies.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import { removeIntegration } from './removeIntegration.mts';

const all = { incoming: 'manage-incoming-integrations', outgoing: 'manage-outgoing-integrations' };
const own = { incoming: 'manage-own-incoming-integrations', outgoing: 'manage-own-outgoing-integrations' };
const kinds = ['incoming', 'outgoing'] as const;

/** A workspace where admin has made an incoming and an outgoing webhook, and uma another of each. */
async function workspaceWithFour() {
    const workspace = await openTestWorkspace();
    const ids: Record<string, string> = {};
    await workspace.grant('uma', ...Object.values(own), 'manage-outgoing-integrations', 'manage-incoming-integrations');
    for (const who of ['admin', 'uma']) {
        const context = await workspace.as(who);
        ids[`${who} incoming`] = (await addIncomingIntegration(context, incomingBody()))._id;
        ids[`${who} outgoing`] = (await addOutgoingIntegration(context, outgoingBody({ urls: [`http://${who}`] })))._id;
    }
    await workspace.store.permissions.updateAsync({}, { $pull: { roles: 'granted-to-uma' } }, { multi: true });
    return { ...workspace, id: (name: string) => ids[name] ?? '' };
}

describe('removeIntegration', () => {
    test.each(
        kinds.flatMap((kind) => {
            const method = kind === 'incoming' ? 'deleteIncomingIntegration' : 'deleteOutgoingIntegration';
            const unauthorized = `Unauthorized [not_authorized] method=${method}`;
            const invalid = `Invalid integration [error-invalid-integration] method=${method}`;
            return [
                { kind, grants: [], of: 'uma', error: unauthorized },
                { kind, grants: [all[kind]], of: 'admin', error: undefined },
                { kind, grants: [own[kind]], of: 'admin', error: invalid },
                { kind, grants: [own[kind]], of: 'uma', error: undefined },
            ];
        }),
    )('B.3: with $grants, an $kind of $of: $error', async ({ kind, grants, of, error }) => {
        const workspace = await workspaceWithFour();
        await workspace.grant('uma', ...grants);
        const body = { type: `webhook-${kind}`, integrationId: workspace.id(`${of} ${kind}`) };
        expect(await refusalOf(removeIntegration(await workspace.as('uma'), body))).toBe(error);
        const left = await workspace.store.integrations.countAsync({ _id: body.integrationId });
        expect(left).toBe(error === undefined ? 0 : 1);
    });

    test.each([
        ['an unknown id', { type: 'webhook-incoming', integrationId: 'x' }, 'No integration found.'],
        [
            'a URL for an incoming webhook',
            { type: 'webhook-incoming', target_url: 'http://uma' },
            'No integration found.',
        ],
        ['an unknown URL', { type: 'webhook-outgoing', target_url: 'http://x' }, 'No integration found.'],
        [
            'an empty id of an outgoing webhook',
            { type: 'webhook-outgoing', integrationId: '' },
            'An integrationId or target_url needs to be provided.',
        ],
        [
            'an empty id of an incoming webhook',
            { type: 'webhook-incoming', integrationId: '' },
            'No integration found.',
        ],
        ['another type', { type: 'webhook-incoming-x', integrationId: 'x' }, 'Invalid integration type.'],
    ])('refuses %s', async (_name, body, error) => {
        const workspace = await workspaceWithFour();
        expect(await refusalOf(removeIntegration(await workspace.as('admin'), body))).toBe(error);
    });

    test('finds an outgoing webhook by URL and returns it', async () => {
        const { as, id } = await workspaceWithFour();
        const removed = await removeIntegration(await as('admin'), {
            type: 'webhook-outgoing',
            target_url: 'http://uma',
        });
        expect(removed._id).toBe(id('uma outgoing'));
    });

    test('does not compare the type with the stored one', async () => {
        const { as, id, store } = await workspaceWithFour();
        await removeIntegration(await as('admin'), { type: 'webhook-incoming', integrationId: id('uma outgoing') });
        expect(await store.integrations.countAsync({})).toBe(3);
    });

    test('removes the history of an outgoing webhook', async () => {
        const { as, id, store } = await workspaceWithFour();
        const integrationId = id('uma outgoing');
        const history = { integration: { _id: integrationId } } as unknown as Parameters<
            typeof store.integrationHistory.insertAsync
        >[0];
        await store.integrationHistory.insertAsync(history);
        await removeIntegration(await as('admin'), { type: 'webhook-outgoing', integrationId });
        expect(await store.integrationHistory.countAsync({})).toBe(0);
    });
});
