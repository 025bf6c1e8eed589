import { describe, expect, test } from '@jest/globals';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { fillIntegrations } from './fillIntegrations.mts';
import { listIntegrations } from './listIntegrations.mts';

async function filled(count: number) {
    const { store, as } = await openTestWorkspace();
    await fillIntegrations(store, count);
    return listIntegrations(await as('admin'), { count: 0 });
}

describe('fillIntegrations', () => {
    test('adds the same mix each time', async () => {
        const { integrations } = await filled(60);
        expect(integrations).toEqual((await filled(60)).integrations);
        const kinds = new Set(integrations.map(({ type }) => type));
        const authors = new Set(integrations.map(({ _createdBy }) => _createdBy?.username));
        const names = new Set(integrations.map(({ name }) => name));
        expect([kinds.size, authors.size, names.size]).toEqual([2, 3, 60]);
        expect(integrations.every(({ _id }) => /^[0-9a-f]{24}$/.test(_id))).toBe(true);
    });

    test('adds only what is missing', async () => {
        const { store } = await openTestWorkspace();
        await fillIntegrations(store, 10);
        await fillIntegrations(store, 20);
        expect(await store.integrations.countAsync({})).toBe(20);
    });

    test('adds ten thousand', async () => {
        expect((await filled(10_000)).total).toBe(10_000);
    });

    test('listens nowhere in particular for events without a channel', async () => {
        const { integrations } = await filled(60);
        const loose = integrations.filter(
            (integration) => 'event' in integration && integration.event === 'roomCreated',
        );
        expect(loose.map(({ channel }) => channel)).toEqual([[], [], []]);
    });
});
