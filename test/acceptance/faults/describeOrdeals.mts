import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Crowd } from '../crowd/Crowd.mts';
import { AppWorkspace, patience } from '../fixtures/AppWorkspace.mts';
import { type Misfortune, quick, stalled } from './misfortunes.mts';
import { type Ordeal, Ordeals, type Result, type Trial } from './Ordeals.mts';

/** What else is to be said of a trial. */
export type AlsoCheck = (ordeals: Ordeals, result: Result, trial: Trial) => Promise<void>;

/** The tests of some subcommands: each of their calls meets each misfortune, and those that take long all at once. */
export function describeOrdeals(table: Ordeal[], alsoCheck: AlsoCheck = () => Promise.resolve()): void {
    let app: AppWorkspace;
    let ordeals: Ordeals;

    beforeAll(async () => {
        app = await AppWorkspace.open();
        ordeals = new Ordeals(app);
    }, patience);

    afterAll(() => app.close());

    describe.each(everyCall(table))('$name', ({ ordeal, call }) => {
        test.each(trialsOf(ordeal, call, quick))('meets $misfortune.name', async (trial) => {
            const result = await ordeals.run(trial);
            expect(result.found).toEqual(result.expected);
            expect(result.left).toMatchObject(result.expectedLeft);
            await alsoCheck(ordeals, result, trial);
        });
    });

    test('each of these calls, and silence', async () => {
        const trials = everyCall(table).flatMap(({ ordeal, call }) => trialsOf(ordeal, call, [stalled]));
        const { people } = await Crowd.gather(app, trials.length, 'patient');
        const started = trials.map((trial, index) => ordeals.run({ ...trial, as: people[index]?.username }));
        const results = await Promise.all(started);
        expect(results.map(({ found }) => found)).toEqual(results.map(({ expected }) => expected));
        results.forEach(({ left, expectedLeft }) => {
            expect(left).toMatchObject(expectedLeft);
        });
    });

    test('whoever typed something was answered, and nobody else', () => {
        expect(ordeals.answered.sort()).toEqual(ordeals.typed.sort());
    });
}

function everyCall(table: Ordeal[]) {
    return table.flatMap((ordeal) =>
        ordeal.calls.map((route, call) => ({ ordeal, call, name: `${ordeal.line}, call ${call + 1}, ${route}` })),
    );
}

function trialsOf(ordeal: Ordeal, call: number, misfortunes: Misfortune[]): Trial[] {
    return misfortunes
        .map((it) => (ordeal.meets ? ordeal.meets(it, ordeal.calls[call] ?? '') : it))
        .filter((it) => it !== undefined)
        .map((misfortune) => ({ ordeal, call, misfortune }));
}
