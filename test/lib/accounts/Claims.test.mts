import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Claims } from '../../../lib/accounts/Claims.ts';
import type { Records } from '../../../lib/Records.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

function twoInstances() {
    const clock = new FakeClock();
    const records = new FakeRecords();
    const pauses: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
    return {
        clock,
        records,
        pauses,
        one: new Claims(records, clock.now, sleep),
        other: new Claims(records, clock.now, sleep),
    };
}

describe('a claim', () => {
    test('is had by one at a time, and by another once it is given back', async () => {
        const { one, other, pauses } = twoInstances();
        const release = await one.take('x');
        expect(await other.take('x')).toBeUndefined();
        expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(11_000);
        await release?.();
        expect(await other.take('x')).toBeDefined();
        expect(await other.take('y')).toBeDefined();
    });

    test('ends by itself when whoever made it is gone', async () => {
        const { one, other, clock, records } = twoInstances();
        await one.take('x');
        clock.pass(30_000);
        const release = await other.take('x');
        expect(await records.read('claim:x')).toHaveLength(1);
        await release?.();
        expect(await records.read('claim:x')).toEqual([]);
    });

    test('is never had by two that come at the same moment, however their steps fall', async () => {
        let had = 0;
        await fc.assert(
            fc.asyncProperty(fc.scheduler(), async (scheduler) => {
                const { records } = twoInstances();
                const slow: Records = {
                    read: scheduler.scheduleFunction((key: string) => records.read(key)),
                    add: scheduler.scheduleFunction((keys: readonly string[], it: object) => records.add(keys, it)),
                    replace: scheduler.scheduleFunction((key: string, it: object) => records.replace(key, it)),
                    remove: scheduler.scheduleFunction((key: string) => records.remove(key)),
                };
                const { now } = new FakeClock();
                const take = () =>
                    new Claims(
                        slow,
                        now,
                        scheduler.scheduleFunction(() => Promise.resolve()),
                    ).take('x');
                const all = Promise.all([take(), take(), take()]);
                await scheduler.waitFor(all);
                const takers = (await all).filter((release) => release !== undefined).length;
                expect(takers).toBeLessThanOrEqual(1);
                had += takers;
            }),
            { numRuns: 300 },
        );
        expect(had).toBeGreaterThan(200);
    });

    test('is had without records, where the app may not keep any', async () => {
        const { clock } = twoInstances();
        const denied = new FakeRecords();
        denied.add = () => Promise.resolve();
        expect(await new Claims(denied, clock.now, () => Promise.resolve()).take('x')).toBeDefined();
    });
});
