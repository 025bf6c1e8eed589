import { describe, expect, test } from '@jest/globals';
import { Cache } from '../../lib/Cache.ts';
import { fail, succeed } from '../../lib/Outcome.ts';
import { FakeClock } from '../fakes/FakeClock.mts';

const lifetime = 1000;

/** A cache on a clock, whose loads give 1, 2, 3 … */
function counting() {
    const clock = new FakeClock();
    const cache = new Cache<number>(lifetime, clock.now);
    let loads = 0;
    const read = () => cache.read(() => Promise.resolve(succeed(++loads)));
    return { clock, cache, read };
}

describe('a cache', () => {
    test('keeps a value until its time is over', async () => {
        const { clock, read } = counting();
        expect(await read()).toEqual(succeed(1));
        clock.pass(lifetime - 1);
        expect(await read()).toEqual(succeed(1));
        clock.pass(1);
        expect(await read()).toEqual(succeed(2));
    });

    test('loads once for all who ask at the same time', async () => {
        const { read } = counting();
        expect(await Promise.all([read(), read(), read()])).toEqual([succeed(1), succeed(1), succeed(1)]);
    });

    test('does not keep failures', async () => {
        const { cache, read } = counting();
        const failure = fail({ kind: 'sender-unknown' });
        expect(await cache.read(() => Promise.resolve(failure))).toEqual(failure);
        expect(await read()).toEqual(succeed(1));
    });

    test('does not keep a load that threw', async () => {
        const { cache, read } = counting();
        await expect(cache.read(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
        expect(await read()).toEqual(succeed(1));
    });

    test('loads again when told to forget', async () => {
        const { cache, read } = counting();
        await read();
        cache.forget();
        expect(await read()).toEqual(succeed(2));
    });

    test('is not emptied by an old load that fails late', async () => {
        const { cache, read } = counting();
        let end: (outcome: ReturnType<typeof fail>) => void = () => undefined;
        const old = cache.read(() => new Promise((resolve) => (end = resolve)));
        cache.forget();
        expect(await read()).toEqual(succeed(1));
        end(fail({ kind: 'sender-unknown' }));
        await old;
        expect(await read()).toEqual(succeed(1));
    });
});
