/** What the limiter decided about one call, times in milliseconds. */
export interface RateDecision {
    allowed: boolean;
    limit: number;
    remaining: number;
    timeToReset: number;
}

/** How many calls an address may make of one route in how many milliseconds. */
export interface RateLimit {
    calls: number;
    interval: number;
}

interface Window {
    start: number;
    calls: Map<string, number>;
}

/** Counts calls per route and address in fixed windows, which all addresses of a route share, as the server's does. */
export class RateLimiter {
    private readonly windows = new Map<string, Window>();

    constructor(private readonly now: () => number) {}

    /** Counts a call, refused ones too, and says whether it may go on. */
    count(route: string, address: string, { calls: limit, interval }: RateLimit): RateDecision {
        const now = this.now();
        const known = this.windows.get(route);
        const window =
            known && now - known.start <= interval ? known : { start: now, calls: new Map<string, number>() };
        this.windows.set(route, window);
        const calls = (window.calls.get(address) ?? 0) + 1;
        window.calls.set(address, calls);
        return {
            allowed: calls <= limit,
            limit,
            remaining: Math.max(0, limit - calls),
            timeToReset: window.start + interval - now,
        };
    }
}
