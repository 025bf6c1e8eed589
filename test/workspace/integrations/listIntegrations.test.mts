import { describe, expect, test } from '@jest/globals';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { incomingBody, outgoingBody } from './fixtures/bodies.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import { listIntegrations } from './listIntegrations.mts';

const allIn = 'manage-incoming-integrations';
const ownIn = 'manage-own-incoming-integrations';
const allOut = 'manage-outgoing-integrations';
const ownOut = 'manage-own-outgoing-integrations';
const everything = ['olivia in', 'olivia out', 'uma in', 'uma out'];

/** A workspace where olivia and uma made one webhook of each kind, and uma has lost her rights again. */
async function workspaceWithFour() {
    const workspace = await openTestWorkspace();
    await workspace.grant('uma', allIn, ownIn, allOut, ownOut);
    for (const who of ['olivia', 'uma']) {
        const context = await workspace.as(who);
        await addIncomingIntegration(context, incomingBody({ name: `${who} in` }));
        await addOutgoingIntegration(context, outgoingBody({ name: `${who} out` }));
    }
    await workspace.store.permissions.updateAsync({}, { $pull: { roles: 'granted-to-uma' } }, { multi: true });
    return workspace;
}

describe('listIntegrations', () => {
    test.each([
        [[allIn, allOut], everything],
        [[allIn, allOut, ownIn, ownOut], everything],
        [
            [ownIn, ownOut],
            ['uma in', 'uma out'],
        ],
        [
            [ownIn, ownOut, allIn],
            ['uma in', 'uma out'],
        ],
        [[allIn], ['olivia in', 'uma in']],
        [[allOut], ['olivia out', 'uma out']],
        [[ownIn], ['uma in']],
        [[ownOut], ['uma out']],
        [
            [allIn, ownOut],
            ['olivia in', 'uma in', 'uma out'],
        ],
        [
            [ownIn, allOut],
            ['olivia out', 'uma in', 'uma out'],
        ],
    ])('A: with %j uma sees %j', async (grants, names) => {
        const workspace = await workspaceWithFour();
        await workspace.grant('uma', ...grants);
        const { integrations, ...facts } = await listIntegrations(await workspace.as('uma'), {});
        expect(integrations.map(({ name }) => name)).toEqual(names);
        expect(facts).toEqual({ offset: 0, items: names.length, count: names.length, total: names.length });
    });

    test.each([
        ['part of a name', { name: 'LIV' }, ['olivia in', 'olivia out']],
        ['no pattern', { name: '.' }, []],
        ['a type', { type: 'webhook-incoming' }, ['olivia in', 'uma in']],
        ['not part of a type', { type: 'webhook' }, []],
        ['both', { name: 'uma', type: 'webhook-outgoing' }, ['uma out']],
        ['in an order', { sort: '{"name":-1}' }, [...everything].reverse()],
        ['a page', { offset: '1', count: '2' }, ['olivia out', 'uma in']],
        ['without end', { count: 0 }, everything],
        ['past the end', { offset: 9 }, []],
    ])('finds %s', async (_name, query, names) => {
        const workspace = await workspaceWithFour();
        const { integrations } = await listIntegrations(await workspace.as('admin'), query);
        expect(integrations.map(({ name }) => name)).toEqual(names);
    });

    test('pages are of 50, and of 100 at most', async () => {
        const { as, store } = await openTestWorkspace();
        const context = await as('admin');
        const { _id, ...stored } = await addIncomingIntegration(context, incomingBody());
        const copies = Array.from({ length: 120 }, (_, index) => ({ ...stored, _id: `${_id}${index}` }));
        await store.integrations.insertAsync(copies);
        expect(await listIntegrations(context, {})).toMatchObject({ count: 50, total: 121 });
        expect(await listIntegrations(context, { count: 200 })).toMatchObject({ count: 100, total: 121 });
        expect(await listIntegrations(context, { count: 0 })).toMatchObject({ count: 121, total: 121 });
    });

    test.each(['{', '{"name":2}', '1'])('refuses the order %s', async (sort) => {
        const context = await (await openTestWorkspace()).as('admin');
        expect(await refusalOf(listIntegrations(context, { sort }))).toContain('[error-invalid-sort]');
    });
});
