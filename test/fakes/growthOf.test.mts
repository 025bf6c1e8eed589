import { expect, test } from '@jest/globals';
import { growthOf, STEEP } from './growthOf.mts';

/** Adds something up for as many steps. */
function count(steps: number): number {
    let sum = 0;
    for (let step = 0; step < steps; step++) {
        sum += Math.sqrt(step);
    }
    return sum;
}

test('linear work does not grow steeply, and quadratic work does, however often one looks', () => {
    expect(growthOf((size) => count(100 * size), 2_000)).toBeLessThan(STEEP);
    expect(growthOf((size) => count(size * size), 100)).toBeGreaterThan(STEEP);
});
