import { beforeEach, describe, expect, test } from '@jest/globals';
import { ConnectRequests } from '../../../lib/accounts/ConnectRequests.ts';
import { limits } from '../../../lib/limits.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { sha256 } from '../../../lib/sha256.ts';

const wish = { userId: 'olivia-id', roomId: 'GENERAL', threadId: 'thread', words: ['create', 'incoming', 'X'] };

let clock: FakeClock;
let records: FakeRecords;
let requests: ConnectRequests;

beforeEach(() => {
    clock = new FakeClock();
    records = new FakeRecords();
    requests = new ConnectRequests(records, clock.now);
});

/** How many documents are kept, requests and claims. */
async function kept(): Promise<number> {
    return (await records.read('connecting')).length;
}

test('a request is found by its secret alone, which is nowhere in what is kept', async () => {
    const secret = await requests.begin(wish);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await requests.find(secret)).toMatchObject(wish);
    expect(await requests.find('0'.repeat(64))).toBeUndefined();
    expect(JSON.stringify(await records.read('connecting'))).not.toContain(secret);
});

test('what a store gives back as null was not there: a reply has no thread that is null', async () => {
    const secret = await requests.begin({ userId: 'olivia-id', roomId: 'GENERAL' });
    const [stored] = await records.read('connecting');
    Object.assign(stored as object, { threadId: null, words: null });
    expect(await requests.find(secret)).toEqual({ userId: 'olivia-id', roomId: 'GENERAL' });
});

describe('its time', () => {
    test.each([
        [-1, true],
        [0, false],
        [1, false],
    ])('over by %s ms: found %s', async (over, found) => {
        const secret = await requests.begin(wish);
        clock.pass(limits.connecting + over);
        expect((await requests.find(secret)) !== undefined).toBe(found);
    });

    test('over, it and its claims are forgotten when anybody begins; what is still valid stays', async () => {
        await requests.claim(await requests.begin({ ...wish, userId: 'ann-id' }));
        await requests.begin(wish);
        clock.pass(limits.connecting - 1);
        const valid = await requests.begin({ ...wish, userId: 'owen-id' });
        expect(await kept()).toBe(3);
        clock.pass(1);
        await requests.begin({ ...wish, userId: 'uma-id' });
        expect(await kept()).toBe(2);
        expect(await requests.find(valid)).toMatchObject({ userId: 'owen-id' });
    });
});

test('of one person only the last is kept, whatever others keep', async () => {
    const others = await requests.begin({ ...wish, userId: 'owen-id' });
    const first = await requests.begin(wish);
    const last = await requests.begin({ ...wish, words: ['list'] });
    expect(await requests.find(first)).toBeUndefined();
    expect(await requests.find(last)).toMatchObject({ words: ['list'] });
    expect(await requests.find(others)).toMatchObject({ userId: 'owen-id' });
    expect(await kept()).toBe(2);
});

test('what is over is forgotten without anybody coming back', async () => {
    await requests.begin(wish);
    clock.pass(limits.connecting);
    await requests.removeExpired();
    expect(await kept()).toBe(0);
});

describe('claiming', () => {
    test('takes a request for good', async () => {
        const secret = await requests.begin(wish);
        expect(await requests.claim(secret)).toBe(true);
        expect(await requests.find(secret)).toBeUndefined();
        expect(await requests.claim(secret)).toBe(false);
    });

    test('leaves others alone', async () => {
        const other = await requests.begin(wish);
        const one = await requests.begin({ ...wish, userId: 'owen-id' });
        await requests.claim(one);
        expect(await requests.find(other)).toMatchObject(wish);
        expect(await requests.claim(other)).toBe(true);
    });

    test('at the same moment is granted at most once', async () => {
        const secret = await requests.begin(wish);
        const elsewhere = new ConnectRequests(records, clock.now);
        const granted = await Promise.all([requests.claim(secret), elsewhere.claim(secret), requests.claim(secret)]);
        expect(granted.filter(Boolean).length).toBeLessThanOrEqual(1);
    });
});

test.each([[{}], [{ userId: 'x' }]])('a record that is none, like %j, is no request', async (broken) => {
    const secret = await requests.begin(wish);
    await requests.claim(secret);
    await records.add([`connect-request:${sha256(secret)}`], broken);
    expect(await requests.find(secret)).toBeUndefined();
});
