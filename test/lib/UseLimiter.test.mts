import { expect, test } from '@jest/globals';
import { UseLimiter } from '../../lib/UseLimiter.ts';
import { FakeClock } from '../fakes/FakeClock.mts';

test('each person has so many uses a minute, whatever others do', () => {
    const clock = new FakeClock();
    const limiter = new UseLimiter(2, clock.now);
    const take = () => ['olivia', 'olivia', 'owen', 'olivia', 'owen', 'owen'].map((it) => limiter.take(it));
    expect(take()).toEqual([true, true, true, false, true, false]);
    clock.pass(59999);
    expect(limiter.take('olivia')).toBe(false);
    clock.pass(1);
    expect(take()).toEqual([true, true, true, false, true, false]);
});
