import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Cache } from '../../../lib/Cache.ts';
import type { Records } from '../../../lib/Records.ts';
import { limits } from '../../../lib/limits.ts';
import type { VerifiedAction } from '../../../lib/signing/SignedActions.ts';
import { UsedActions } from '../../../lib/signing/UsedActions.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

const hours = (count: number) => count * 60 * 60_000;

/** Instances over one store, their pauses, and actions that are issued now. */
function instances(records: Records = new FakeRecords()) {
    const clock = new FakeClock();
    const pauses: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
    const anInstance = () => new UsedActions(records, clock.now, sleep, new Cache(60_000, clock.now));
    const one = anInstance();
    let issued = 0;
    const anAction = (lifetime: number = limits.form): VerifiedAction => ({
        words: ['help'],
        nonce: `nonce-${issued++}`,
        expiresAt: clock.now() + lifetime,
    });
    return { clock, pauses, one, other: anInstance(), anAction };
}

/** What is kept of all uses, by the names of the hours in which they end. */
async function kept(records: Records): Promise<number> {
    const hours = await Promise.all([0, 1, 2, 3, 4].map((name) => records.read(`used-actions:${name}`)));
    return hours.flat().length;
}

describe('an action', () => {
    test('is had once, and again once it is given back', async () => {
        const { one, other, anAction } = instances();
        const action = anAction();
        const giveBack = await one.take(action);
        expect(await other.take(action)).toBeUndefined();
        expect(await other.take(anAction())).toBeDefined();
        await giveBack?.();
        expect(await other.take(action)).toBeDefined();
    });

    test('is refused at once to whoever comes later', async () => {
        const { one, other, anAction, clock, pauses } = instances();
        const action = anAction();
        await one.take(action);
        clock.pass(1);
        expect(await other.take(action)).toBeUndefined();
        expect(pauses).toEqual([]);
    });

    test('is refused within the time that a client waits to whoever’s clock is behind', async () => {
        const { one, other, anAction, clock, pauses } = instances();
        const action = anAction();
        await one.take(action);
        clock.pass(-1000);
        expect(await other.take(action)).toBeUndefined();
        expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(limits.client / 2);
    });

    test('is had by one of those who come at the same moment, and never by two, however their steps fall', async () => {
        let had = 0;
        await fc.assert(
            fc.asyncProperty(
                fc.scheduler(),
                fc.array(fc.nat(2), { minLength: 2, maxLength: 4 }),
                async (it, clocks) => {
                    const records = new FakeRecords();
                    const slow: Records = {
                        read: it.scheduleFunction((key: string) => records.read(key)),
                        add: it.scheduleFunction((keys: readonly string[], use: object) => records.add(keys, use)),
                        replace: () => Promise.reject(new Error('not used')),
                        remove: it.scheduleFunction((key: string) => records.remove(key)),
                    };
                    const { anAction } = instances();
                    const action = anAction();
                    const sleep = it.scheduleFunction(() => Promise.resolve());
                    const onEach = clocks.map(
                        (at) => new UsedActions(slow, () => at, sleep, new Cache(60_000, () => at)),
                    );
                    const all = Promise.all(onEach.map((instance) => instance.take(action)));
                    await it.waitFor(all);
                    const takers = (await all).filter((giveBack) => giveBack !== undefined).length;
                    expect(takers).toBeLessThanOrEqual(1);
                    had += takers;
                },
            ),
            { numRuns: 300 },
        );
        // Here pauses may be over before anybody else has gone on; then nobody is sure.
        expect(had).toBeGreaterThan(250);
    });

    test('is had by nobody where the app may keep no records', async () => {
        const denied = new FakeRecords();
        denied.add = () => Promise.resolve();
        const { one, anAction } = instances(denied);
        expect(await one.take(anAction())).toBeUndefined();
    });
});

describe('what is kept', () => {
    test('is read by the action alone', async () => {
        const records = new FakeRecords();
        const { one, anAction } = instances(records);
        for (let index = 0; index < 20; index++) {
            await one.take(anAction());
        }
        const all = records.read.bind(records);
        const found: number[] = [];
        records.read = async (key) => {
            const documents = await all(key);
            found.push(documents.length);
            return documents;
        };
        await one.take(anAction());
        expect(found).toEqual([1]);
    });

    test('stays for as long as the action could be used, and goes some hours later', async () => {
        const records = new FakeRecords();
        const { one, anAction, clock } = instances(records);
        const action = anAction();
        await one.take(action);
        clock.pass(limits.form - 1);
        await one.take(anAction());
        expect(await one.take(action)).toBeUndefined();
        expect(await kept(records)).toBe(2);
        clock.pass(hours(3));
        await one.take(anAction());
        expect(await kept(records)).toBe(1);
    });

    test('is looked through by each instance once in a while, and not by each use', async () => {
        const records = new FakeRecords();
        const { one, other, anAction, clock } = instances(records);
        const remove = jest.spyOn(records, 'remove');
        for (let index = 0; index < 5; index++) {
            await one.take(anAction());
            await other.take(anAction());
        }
        expect(remove).toHaveBeenCalledTimes(2);
        clock.pass(60_000);
        await one.take(anAction());
        expect(remove).toHaveBeenCalledTimes(3);
    });

    test('is looked through with the next use where that failed', async () => {
        const records = new FakeRecords();
        const { one, anAction } = instances(records);
        const remove = jest.spyOn(records, 'remove').mockRejectedValueOnce(new Error('no database'));
        await expect(one.take(anAction())).rejects.toThrow('no database');
        expect(await one.take(anAction())).toBeDefined();
        expect(remove).toHaveBeenCalledTimes(2);
    });

    test('goes in the end, however rarely anybody comes', async () => {
        const records = new FakeRecords();
        const { one, anAction, clock } = instances(records);
        for (let day = 0; day < 30; day++) {
            await one.take(anAction());
            clock.pass(hours(24));
        }
        expect(await kept(records)).toBeLessThanOrEqual(5);
    });
});
