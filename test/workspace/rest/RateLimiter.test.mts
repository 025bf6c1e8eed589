import { describe, expect, test } from '@jest/globals';
import { RateLimiter } from './RateLimiter.mts';

const limit = { calls: 2, interval: 1000 };

function limiterAt(start: number) {
    const clock = { now: start };
    return { clock, limiter: new RateLimiter(() => clock.now) };
}

describe('RateLimiter', () => {
    test('allows as many calls as the limit says and says how many are left', () => {
        const { limiter } = limiterAt(0);
        const decisions = [1, 2, 3].map(() => limiter.count('r', 'a', limit));
        expect(decisions.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
            [true, 1],
            [true, 0],
            [false, 0],
        ]);
    });

    test('counts routes and addresses apart', () => {
        const { limiter } = limiterAt(0);
        limiter.count('r', 'a', { calls: 1, interval: 1000 });
        expect(limiter.count('r', 'b', { calls: 1, interval: 1000 }).allowed).toBe(true);
        expect(limiter.count('other', 'a', { calls: 1, interval: 1000 }).allowed).toBe(true);
        expect(limiter.count('r', 'a', { calls: 1, interval: 1000 }).allowed).toBe(false);
    });

    test('starts afresh when the window is over, and counts down to it', () => {
        const { clock, limiter } = limiterAt(5000);
        limiter.count('r', 'a', limit);
        clock.now = 5400;
        expect(limiter.count('r', 'a', limit).timeToReset).toBe(600);
        clock.now = 6001;
        expect(limiter.count('r', 'a', limit)).toEqual({ allowed: true, limit: 2, remaining: 1, timeToReset: 1000 });
    });
});
