/** Ends a turn; a second call does nothing. */
export type EndTurn = () => void;

/** How many may wait for one thing, and for how many milliseconds, and how many a turn may last. */
export interface TurnLimits {
    readonly waiting: number;
    readonly wait: number;
    readonly turn: number;
}

/** A turn that somebody has, and whoever waits for it, in the order in which they came. */
interface Line {
    readonly since: number;
    readonly waiting: ((end: EndTurn | undefined) => void)[];
}

/** Lets one after the other at the same thing; different things do not wait for each other. */
export class TurnQueue {
    private readonly lines = new Map<string, Line>();

    constructor(
        private readonly limits: TurnLimits,
        private readonly now: () => number,
        private readonly sleep: (milliseconds: number) => Promise<void>,
    ) {}

    /** Waits for a turn at the thing of this key; undefined when too many wait already, or it took too long. */
    async take(key: string): Promise<EndTurn | undefined> {
        const line = this.lines.get(key);
        if (line === undefined) {
            return this.begin(key, []);
        }
        // Whoever never came back from the engine must not stop all others for good.
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
