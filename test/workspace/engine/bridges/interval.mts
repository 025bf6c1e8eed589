const milliseconds: Record<string, number> = {
    second: 1000,
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
};

/** Milliseconds of `90000` or `5 minutes`; other forms that the server's scheduler reads (cron, prose) are refused. */
export function interval(text: string | number): number {
    if (typeof text === 'number') {
        return text;
    }
    const [, count, unit = ''] = /^(?:in )?(\d+|one|an?) (\w+?)s?$/.exec(text.trim()) ?? [];
    const length = milliseconds[unit];
    if (count === undefined || length === undefined) {
        throw new Error(
            `The interval "${text}" is not understood by the local workspace; write "5 minutes", or milliseconds.`,
        );
    }
    return (/^\d/.test(count) ? Number(count) : 1) * length;
}

/** The moment of a date, an ISO date, or an interval from now. */
export function moment(when: string | Date, now: Date): Date {
    if (typeof when !== 'string') {
        return when;
    }
    return /^\d{4}-\d\d-\d\dT/.test(when) ? new Date(when) : new Date(now.getTime() + interval(when));
}
