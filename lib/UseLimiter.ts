/** The length of a window in milliseconds. */
const WINDOW = 60000;

/** Limits uses by person and minute; all counts are reset at once. */
export class UseLimiter {
    private counts = new Map<string, number>();
    private until = 0;

    /** At most `limit` uses by person and minute, on a clock of milliseconds. */
    constructor(
        private readonly limit: number,
        private readonly now: () => number,
    ) {}

    /** Counts a use; false when the person has used up this minute's limit. */
    take(userId: string): boolean {
        if (this.now() >= this.until) {
            this.counts = new Map();
            this.until = this.now() + WINDOW;
        }
        const count = (this.counts.get(userId) ?? 0) + 1;
        this.counts.set(userId, count);
        return count <= this.limit;
    }
}
