/** The value that a share (0 to 1) of the values do not exceed, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
    return percentile(values, 0.5);
}

/** The one value that all have, or the least and the greatest. */
export function range(values: readonly number[]): string {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    return least === greatest ? String(least) : `${least}–${greatest}`;
}
