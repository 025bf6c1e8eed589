/** A date as epoch milliseconds; undefined for anything else, and for the year 1, which means “no date” in Go. */
export function momentOf(value: unknown): number | undefined {
    const moment = typeof value === 'string' ? Date.parse(value) : value;
    return typeof moment === 'number' && moment > 0 ? moment : undefined;
}

/** The time between two moments, for people to read. */
export function durationBetween(start: unknown, end: unknown): string {
    const [from, to] = [momentOf(start), momentOf(end)];
    return from === undefined || to === undefined ? '' : durationOf((to - from) / 1000);
}

/** Seconds as `3m 12s`, in two units at most; empty for zero and for anything that is no duration. */
export function durationOf(seconds: unknown): string {
    let left = typeof seconds === 'number' && seconds > 0 && seconds < 1e10 ? Math.round(seconds) : 0;
    return [86400, 3600, 60, 1]
        .map((size, at) => {
            const count = Math.floor(left / size);
            left -= count * size;
            return count > 0 ? `${count}${'dhms'.charAt(at)}` : '';
        })
        .filter((it) => it !== '')
        .slice(0, 2)
        .join(' ');
}
