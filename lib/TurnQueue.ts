/** Ends a turn; further calls do nothing. */
export type EndTurn = () => void;

/** How many may wait for a key, how long they wait, and how long a turn may last; milliseconds. */
export interface TurnLimits {
    readonly waiting: number;
    readonly wait: number;
    readonly turn: number;
}

/** A turn that is taken, since when, and who waits for it, in order. */
interface Line {
    readonly since: number;
    readonly waiting: ((end: EndTurn | undefined) => void)[];
}

/** A lock by key within one instance: turns at the same key come one after the other. */
export class TurnQueue {
    private readonly lines = new Map<string, Line>();

    constructor(
        private readonly limits: TurnLimits,
        private readonly now: () => number,
        private readonly sleep: (milliseconds: number) => Promise<void>,
    ) {}

    /** Waits for a turn at a key; undefined when too many wait already, or the wait takes too long. */
    async take(key: string): Promise<EndTurn | undefined> {
        const line = this.lines.get(key);
        if (line === undefined) {
            return this.begin(key, []);
        }
        // A turn that never ended, as its run was cut off by the engine, must not block all others for good.
        if (line.waiting.length === 0 && this.now() - line.since > this.limits.turn) {
            return this.begin(key, []);
        }
        return line.waiting.length < this.limits.waiting ? this.wait(line) : undefined;
    }

    private wait({ waiting }: Line): Promise<EndTurn | undefined> {
        return new Promise((resolve) => {
            waiting.push(resolve);
            void this.sleep(this.limits.wait).then(() => {
                const index = waiting.indexOf(resolve);
                if (index >= 0) {
                    waiting.splice(index, 1);
                    resolve(undefined);
                }
            });
        });
    }

    private begin(key: string, waiting: Line['waiting']): EndTurn {
        const line = { since: this.now(), waiting };
        this.lines.set(key, line);
        return () => {
            if (this.lines.get(key) === line) {
                this.lines.delete(key);
                const next = waiting.shift();
                next?.(this.begin(key, waiting));
            }
        };
    }
}
