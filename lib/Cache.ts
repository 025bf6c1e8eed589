import type { Outcome } from './Outcome';

/** Caches one outcome for a while. Failures are not cached, and concurrent reads share one load. */
export class Cache<T> {
    private entry?: { readonly outcome: Promise<Outcome<T>>; readonly until: number };

    /** Lifetime in milliseconds, on the given clock. */
    constructor(
        private readonly lifetime: number,
        private readonly now: () => number,
    ) {}

    /** The cached value, or else the result of loading it. */
    async read(load: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
        const known = this.entry;
        if (known && this.now() < known.until) {
            return known.outcome;
        }
        const entry = { outcome: load(), until: this.now() + this.lifetime };
        this.entry = entry;
        let kept = false;
        try {
            const outcome = await entry.outcome;
            kept = outcome.ok;
            return outcome;
        } finally {
            if (!kept && this.entry === entry) {
                this.forget();
            }
        }
    }

    /** Makes the next read load again. */
    forget(): void {
        this.entry = undefined;
    }
}
