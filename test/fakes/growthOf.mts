/** Growth that no quadratic work has, and no linear work comes near. */
export const STEEP = 24;

/** How often growth that seems steep is measured anew: the collection of garbage and a core that is shared count as the work's own time. */
const LOOKS = 8;

/**
 * By what the processor's time for some work grows when there is eight times as much of it: near 8 where it is linear, 64 where
 * it is quadratic, each time it is looked at. None of it is wall time, so that what else the machine does is not measured.
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
    timeOf(work, size);
    let least = Infinity;
    for (let look = 0; look < LOOKS && least >= STEEP; look++) {
        least = Math.min(least, timeOf(work, 8 * size) / timeOf(work, size));
    }
    return least;
}

/** The least of three tries, in microseconds. */
function timeOf(work: (size: number) => unknown, size: number): number {
    const tries = [0, 1, 2].map(() => {
        const before = process.cpuUsage();
        work(size);
        const { user, system } = process.cpuUsage(before);
        return user + system;
    });
    return Math.max(1, Math.min(...tries));
}
