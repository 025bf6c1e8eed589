import type { BenchWorkspace } from './BenchWorkspace.mts';
import type { TrafficMeter } from './TrafficMeter.mts';
import type { Scenario } from './Scenario.mts';

/** What a scenario took, run by run: milliseconds, HTTP calls, and bytes that those calls were answered with. */
export interface Measurement {
    scenario: Scenario;
    times: number[];
    calls: number[];
    bytes: number[];
    /** Calls of the sandbox to the engine's accessors, each of which costs it memory for good. */
    accessors: number[];
}

/** How long to measure: so many rounds after so many to warm up, but no longer than so many seconds. */
export interface Effort {
    warmUp: number;
    rounds: number;
    seconds: number;
}

/**
 * Runs all scenarios once in each round, beginning with another one each time, so that whatever else the machine does meets
 * all alike. Throws when one does not answer as it should.
 */
export async function measure(
    { bench, meter }: { bench: BenchWorkspace; meter: TrafficMeter },
    scenarios: readonly Scenario[],
    { warmUp, rounds, seconds }: Effort,
): Promise<Measurement[]> {
    const measurements: Measurement[] = scenarios.map((scenario) => ({
        scenario,
        times: [],
        calls: [],
        bytes: [],
        accessors: [],
    }));
    const end = performance.now() + seconds * 1000;
    for (let round = -warmUp; round < rounds && performance.now() < end; round++) {
        await bench.tidy();
        for (const { scenario, ...results } of rotate(measurements, Math.abs(round))) {
            const { time, calls, bytes, accessors } = await runOnce(bench, meter, scenario);
            if (round >= 0) {
                results.times.push(time);
                results.calls.push(calls);
                results.bytes.push(bytes);
                results.accessors.push(accessors);
            }
        }
    }
    return measurements;
}

/** Runs each scenario so many times, unmeasured; throws when one does not answer as it should. */
export async function runEach(bench: BenchWorkspace, scenarios: readonly Scenario[], rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
        for (const scenario of scenarios) {
            await answerOf(bench, scenario);
        }
        await bench.tidy();
    }
}

async function runOnce(bench: BenchWorkspace, meter: TrafficMeter, scenario: Scenario) {
    await scenario.before?.(bench);
    meter.take();
    const start = performance.now();
    await answerOf(bench, scenario);
    const time = performance.now() - start;
    return { time, ...meter.take() };
}

async function answerOf(bench: BenchWorkspace, { name, run, answers }: Scenario): Promise<void> {
    const reply = await run(bench);
    if (!answers.test(reply)) {
        throw new Error(`${name} was answered: ${reply}`);
    }
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
    const at = by % items.length;
    return [...items.slice(at), ...items.slice(0, at)];
}
