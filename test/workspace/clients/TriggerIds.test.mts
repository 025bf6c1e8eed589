import { expect, test } from '@jest/globals';
import { randomId } from '../store/randomId.mts';
import { TriggerIds } from './TriggerIds.mts';

test.each([
    { name: 'at once', after: 0, redeemed: true },
    { name: 'after five seconds', after: 5000, redeemed: true },
    { name: 'later', after: 5001, redeemed: false },
])('a trigger id redeemed $name: $redeemed', ({ after, redeemed }) => {
    const clock = { now: 0 };
    const ids = new TriggerIds(randomId, () => clock.now);
    const id = ids.issue();
    clock.now = after;
    expect(ids.redeem(id)).toBe(redeemed);
});

test('a trigger id works once, an unknown one never', () => {
    const ids = new TriggerIds(randomId);
    const id = ids.issue();
    expect([ids.redeem(id), ids.redeem(id), ids.redeem('unknown')]).toEqual([true, false, false]);
});
