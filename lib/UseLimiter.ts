/** Milliseconds for which uses are counted. */
const WINDOW = 60000;

/** Counts what each person does, minute by minute; what was counted in the last minute is forgotten at once. */
export class UseLimiter {
    private counts = new Map<string, number>();
    private until = 0;

    /** So many uses a person and minute, on a clock of milliseconds. */
    constructor(
        private readonly limit: number,
        private readonly now: () => number,
    ) {}

    /** Counts one more use of a person; false when they have had all of this minute. */
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
