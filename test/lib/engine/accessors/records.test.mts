import { describe, expect, test } from '@jest/globals';
import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import { PersistenceBridge } from '../../../workspace/engine/bridges/PersistenceBridge.mts';
import type { EngineContext } from '../../../workspace/engine/bridges/EngineContext.mts';
import { openStore } from '../../../workspace/store/Store.mts';
import { engineRecords } from '../../../../lib/engine/accessors/records.ts';
import type { Records } from '../../../../lib/Records.ts';
import { FakeRecords } from '../../../fakes/FakeRecords.mts';

/** Records over the local workspace's persistence bridge, as the engine's accessors call it for one app. */
async function overTheEngine(): Promise<Records> {
    const bridge = new PersistenceBridge({ store: await openStore() } as EngineContext);
    const call = bridge as unknown as Record<string, (...parts: unknown[]) => Promise<unknown>>;
    const app = 'app-id';
    const reader = {
        readByAssociation: (it: unknown) => call.readByAssociations?.([it], app),
    };
    const persistence = {
        createWithAssociations: (data: object, some: unknown[]) => call.createWithAssociations?.(data, some, app),
        updateByAssociation: (it: unknown, data: object, upsert: boolean) =>
            call.updateByAssociations?.([it], data, upsert, app),
        removeByAssociation: (it: unknown) => call.removeByAssociations?.([it], app),
    };
    return engineRecords(reader as unknown as IPersistenceRead, persistence as unknown as IPersistence);
}

describe.each<[name: string, open: () => Promise<Records>]>([
    ['the engine’s persistence', overTheEngine],
    ['the fake of the tests', () => Promise.resolve(new FakeRecords())],
])('records in %s', (_name, open) => {
    test('are found by any of their keys, and by no other', async () => {
        const records = await open();
        await records.add(['a', 'b'], { it: 1 });
        await records.add(['b', 'c'], { it: 2 });
        expect(await records.read('a')).toEqual([{ it: 1 }]);
        expect(await records.read('b')).toEqual(expect.arrayContaining([{ it: 1 }, { it: 2 }]));
        expect(await records.read('d')).toEqual([]);
    });

    test('go by any of their keys', async () => {
        const records = await open();
        await records.add(['a', 'b'], { it: 1 });
        await records.add(['b', 'c'], { it: 2 });
        await records.remove('a');
        expect(await records.read('b')).toEqual([{ it: 2 }]);
        await records.remove('b');
        expect(await records.read('c')).toEqual([]);
        await records.remove('b');
    });

    test('replaced under a key of their own are the only ones there', async () => {
        const records = await open();
        await records.replace('a', { it: 1 });
        await records.replace('a', { it: 2 });
        expect(await records.read('a')).toEqual([{ it: 2 }]);
    });
});
