/**
 * By what the processor's time for some work grows when there is eight times as much of it: near 8 where it is linear, 64 where
 * it is quadratic. The least of three tries counts, and none of it is wall time, so that what else the machine does is not measured.
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
    const timeOf = (amount: number) => {
        const tries = [0, 1, 2].map(() => {
            const before = process.cpuUsage();
            work(amount);
            const { user, system } = process.cpuUsage(before);
            return user + system;
        });
        return Math.max(1, Math.min(...tries));
    };
    timeOf(size);
    return timeOf(8 * size) / timeOf(size);
}

/** Growth that no quadratic work has, and no linear work comes near. */
export const STEEP = 24;
