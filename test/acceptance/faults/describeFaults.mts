import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConcurrentUsers } from '../concurrency/ConcurrentUsers.mts';
import { endpoints } from '../../../lib/api/endpoints.ts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { expectedLeft } from './expectedLeft.mts';
import { type ApiFault, quick, stalled } from './faults.mts';
import { type FaultScenario, FaultScenarios, type Result, type FaultCase } from './FaultScenarios.mts';

/** What else is to be said of a faultCase. */
export type AlsoCheck = (scenarios: FaultScenarios, result: Result, faultCase: FaultCase) => Promise<void>;

/** The tests of some subcommands: each of their calls meets each fault, and those that take long all at once. */
export function describeFaults(table: FaultScenario[], alsoCheck: AlsoCheck = () => Promise.resolve()): void {
    let app: AppWorkspace;
    let scenarios: FaultScenarios;

    beforeAll(async () => {
        app = await AppWorkspace.open();
        scenarios = new FaultScenarios(app);
    }, SETUP_TIMEOUT);

    afterAll(() => app.close());

    describe.each(everyCall(table))('$name', ({ scenario, call }) => {
        test.each(casesOf(scenario, call, quick))('meets $fault.name', async (faultCase) => {
            const result = await scenarios.run(faultCase);
            expectTold(result, faultCase);
            await alsoCheck(scenarios, result, faultCase);
        });
    });

    test('each of these calls, and silence', async () => {
        const cases = everyCall(table).flatMap(({ scenario, call }) => casesOf(scenario, call, [stalled]));
        const { people } = await ConcurrentUsers.gather(app, cases.length, 'patient');
        const run = async (faultCase: FaultCase, index: number) => ({
            faultCase,
            result: await scenarios.run({ ...faultCase, as: people[index]?.username }),
        });
        for (const { result, faultCase } of await Promise.all(cases.map(run))) {
            expectTold(result, faultCase);
        }
    });

    test('whoever typed something was answered, and nobody else', () => {
        expect(scenarios.answered.sort()).toEqual(scenarios.typed.sort());
    });
}

/** One reply that says what the fault was and whether anything may have been done, no call too many, and nothing else changed. */
function expectTold({ line, replies, reply, calls, leaks, subject, left }: Result, faultCase: FaultCase): void {
    const { scenario, call, fault } = faultCase;
    const mayBeDone = isChange(scenario.calls[call]) && !fault.known;
    expect({ line, replies, calls, leaks, reply, mayBeDone: reply.includes('not known whether') }).toEqual({
        line,
        replies: 1,
        calls: scenario.calls.slice(0, call + 1),
        leaks: [],
        reply: expect.stringContaining(fault.words[0] ?? ''),
        mayBeDone,
    });
    for (const word of fault.words) {
        expect(reply).toContain(word);
    }
    expect(left).toMatchObject(expectedLeft(subject, faultCase));
}

/** Hooks and what integrations call are no routes of the API, and change whatever they like. */
function isChange(route: string | undefined): boolean {
    return Object.values(endpoints).find(({ path }) => path === route)?.changes ?? true;
}

function everyCall(table: FaultScenario[]) {
    return table.flatMap((scenario) =>
        scenario.calls.map((route, call) => ({ scenario, call, name: `${scenario.line}, call ${call + 1}, ${route}` })),
    );
}

function casesOf(scenario: FaultScenario, call: number, faults: ApiFault[]): FaultCase[] {
    return faults
        .map((it) => (scenario.meets ? scenario.meets(it, scenario.calls[call] ?? '') : it))
        .filter((it) => it !== undefined)
        .map((fault) => ({ scenario, call, fault }));
}
