import { describe, expect, test } from '@jest/globals';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { clearHistory } from './clearHistory.mts';
import { outgoingBody } from './fixtures/bodies.mts';
import { historyOf } from './fixtures/historyOf.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import { integrationHistory } from './integrationHistory.mts';
import type { HistoryQuery } from './integrationHistory.mts';

const own = 'manage-own-outgoing-integrations';
const all = 'manage-outgoing-integrations';

/** A workspace where olivia's outgoing webhook has three recorded calls. */
async function workspaceWithHistory() {
    const workspace = await openTestWorkspace();
    const made = await addOutgoingIntegration(await workspace.as('olivia'), outgoingBody());
    const calls = ['a', 'b', 'c'].map((_id, day) => historyOf(made, { _id, _updatedAt: new Date(2026, 10, day + 1) }));
    await workspace.store.integrationHistory.insertAsync(calls);
    return { ...workspace, made };
}

describe('integrationHistory', () => {
    const pages: [Partial<HistoryQuery>, string[]][] = [
        [{}, ['c', 'b', 'a']],
        [{ sort: '{"_updatedAt":1}' }, ['a', 'b', 'c']],
        [{ offset: 1, count: 1 }, ['b']],
    ];

    test.each(pages)('A: with %j lists %j', async (query, ids) => {
        const { as, made } = await workspaceWithHistory();
        const { history, ...facts } = await integrationHistory(await as('admin'), { id: made._id, ...query });
        expect(history.map(({ _id }) => _id)).toEqual(ids);
        expect(facts).toEqual({ offset: query.offset ?? 0, items: ids.length, count: ids.length, total: 3 });
    });

    test.each([
        ['admin', [], 3],
        ['olivia', [], 3],
        ['uma', [all], 3],
        ['uma', [own], 0],
    ])('A: %s with %j sees %i', async (who, grants, total) => {
        const { as, grant, made } = await workspaceWithHistory();
        await grant(who, ...grants);
        expect(await integrationHistory(await as(who), { id: made._id })).toMatchObject({ total });
    });

    test('A: refuses a blank id', async () => {
        const { as } = await workspaceWithHistory();
        expect(await refusalOf(integrationHistory(await as('admin'), { id: ' ' }))).toBe('Invalid integration id.');
    });
});

describe('clearHistory', () => {
    const by = 'method=clearIntegrationHistory';
    test.each([
        ['uma', [], `Unauthorized [not_authorized] ${by}`],
        ['uma', [own], `Invalid integration [error-invalid-integration] ${by}`],
        ['uma', [all], undefined],
        ['olivia', [], undefined],
    ])('B.6: %s with %j: %s', async (who, grants, error) => {
        const { as, grant, made, store } = await workspaceWithHistory();
        await grant(who, ...grants);
        expect(await refusalOf(clearHistory(await as(who), { integrationId: made._id }))).toBe(error);
        expect(await store.integrationHistory.countAsync({})).toBe(error === undefined ? 0 : 3);
    });

    test('B.6: refuses an unknown id', async () => {
        const { as } = await workspaceWithHistory();
        const error = `Invalid integration [error-invalid-integration] ${by}`;
        expect(await refusalOf(clearHistory(await as('admin'), { integrationId: 'x' }))).toBe(error);
    });
});
