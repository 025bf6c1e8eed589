import { beforeEach, expect, test } from '@jest/globals';
import { Retirements } from '../../../lib/accounts/Retirements.ts';
import type { Retirement } from '../../../lib/integrations/Retirement.ts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

let records: FakeRecords;
let retirements: Retirements;

beforeEach(() => {
    records = new FakeRecords();
    retirements = new Retirements(records);
});

function retiring(integrationId: string, at = 1): Retirement {
    const rotated = { userId: 'olivia-id', username: 'olivia', roomId: 'GENERAL' };
    return { ...rotated, integrationId, name: 'Builds (old)', successorId: 'new', at };
}

test('each is kept until it is forgotten, the last one of an integration in place of those before', async () => {
    expect(await retirements.keep(retiring('a'))).toBe(true);
    await retirements.keep(retiring('b'));
    await retirements.keep(retiring('a', 2));
    expect(await retirements.all()).toEqual([retiring('b'), retiring('a', 2)]);
    expect(await retirements.of('a')).toEqual(retiring('a', 2));
    await retirements.forget('a');
    expect(await retirements.of('a')).toBeUndefined();
    expect(await retirements.all()).toEqual([retiring('b')]);
});

test('two that are kept at the same moment are forgotten together', async () => {
    await Promise.all([retirements.keep(retiring('a')), retirements.keep(retiring('a', 2))]);
    await retirements.forget('a');
    expect(await retirements.all()).toEqual([]);
});

test('where the app may keep no records none is kept, and it says so', async () => {
    const nothing = () => Promise.resolve();
    const none = { read: () => Promise.resolve([]), add: nothing, remove: nothing, replace: nothing };
    const denied = new Retirements(none);
    expect(await denied.keep(retiring('a'))).toBe(false);
});

test('what is no retirement is passed over', async () => {
    await records.add(['retirements', 'retirement:a'], { ...retiring('a'), at: 'soon' });
    await records.add(['retirements', 'retirement:b'], { ...retiring('b'), userId: undefined });
    expect([await retirements.all(), await retirements.of('a'), await retirements.of('b')]).toEqual([
        [],
        undefined,
        undefined,
    ]);
});
