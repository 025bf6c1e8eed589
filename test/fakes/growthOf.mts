/** How much more work the second look takes. */
const TIMES = 32;

/**
 * Growth that quadratic work exceeds as far as linear work stays below it: five times, which is more than the collection of garbage, a
 * core that is shared, and memory that is farther away for much than for little make of it.
 */
export const STEEP = TIMES ** 1.5;

/** How often growth that seems steep is measured anew. */
const LOOKS = 8;

/** Microseconds that are enough to be measured by a clock which counts them one by one. */
const MEASURABLE = 3000;

/**
 * By what the processor's time for some work grows when there is 32 times as much of it: near 32 where it is linear, 1024 where
 * it is quadratic, each time it is looked at. None of it is wall time, so that what else the machine does is not measured.
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
    timeOf(work, size);
    let least = Infinity;
    for (let look = 0; look < LOOKS && least >= STEEP; look++) {
        // Disturbed, the little work would hide growth; the much only makes one look again.
        const little = Math.min(...[0, 1, 2].map(() => timeOf(work, size)));
        least = Math.min(least, timeOf(work, TIMES * size) / little);
    }
    return least;
}

/** Microseconds that the work takes, which is done until there is something to measure. */
function timeOf(work: (size: number) => unknown, size: number): number {
    const before = process.cpuUsage();
    let [spent, times] = [0, 0];
    while (spent < MEASURABLE) {
        work(size);
        times++;
        const { user, system } = process.cpuUsage(before);
        spent = user + system;
    }
    return spent / times;
}
