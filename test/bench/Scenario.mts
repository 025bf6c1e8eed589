import type { Aim } from './Aim.mts';
import type { BenchWorkspace } from './BenchWorkspace.mts';

/** Something to measure, in one row of the table. */
export interface Scenario {
    name: string;
    /** What is timed; gives the reply. */
    run: (bench: BenchWorkspace) => Promise<string>;
    /** What the reply must look like for the time to mean anything. */
    answers: RegExp;
    /** Done before each run, untimed. */
    before?: (bench: BenchWorkspace) => Promise<void>;
    aim?: Aim;
    /** The one call that it makes, by itself: the share of its time that is the server's. */
    bare?: Scenario;
}

/** A scenario's work: somebody runs `/integration` with these words. */
export function typed(as: string, ...words: string[]): Scenario['run'] {
    return (bench) => bench.run({ as: bench.next(as), command: 'integration', words });
}
