/** A moment as milliseconds; nothing for what is no date, and for the year 1, which stands for none. */
export function momentOf(value: unknown): number | undefined {
    const moment = typeof value === 'string' ? Date.parse(value) : value;
    return typeof moment === 'number' && moment > 0 ? moment : undefined;
}

/** The time between two moments, as people say it. */
export function between(start: unknown, end: unknown): string {
    const [from, to] = [momentOf(start), momentOf(end)];
    return from === undefined || to === undefined ? '' : durationOf((to - from) / 1000);
}

/** Seconds as `3m 12s`, two units at most; nothing when there is no such time. */
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
