import type { BenchView, BenchWorkspace } from './BenchWorkspace.mts';
import { createPost } from './createScenarios.mts';
import { floorAppId } from './FloorApp.mts';
import type { Measurement } from './measure.mts';
import type { Figure } from './Aim.mts';
import type { Scenario } from './Scenario.mts';
import { median } from './statistics.mts';

/** A form of the app or of the floor app, as somebody has opened it last. */
class BenchForm {
    private as = '';
    private view: BenchView = { id: '', blocks: [] };

    constructor(readonly whose: 'app' | 'floor') {}

    async open(bench: BenchWorkspace): Promise<BenchView> {
        this.as = bench.next('olivia');
        const command =
            this.whose === 'app' ? { command: 'integration', words: ['create'] } : { command: 'floorform', words: [] };
        this.view = await bench.open({ as: this.as, ...command });
        return this.view;
    }

    choose(bench: BenchWorkspace): Promise<string> {
        const { id, blocks } = this.view;
        const block = blocks.find(({ elements = [] }) => elements.some(({ actionId }) => actionId === 'type'));
        const payload = { blockId: block?.blockId, value: 'outgoing' };
        const container = { type: 'view', id };
        return bench.interact(this.appId(bench), this.as, {
            type: 'blockAction',
            actionId: 'type',
            payload,
            container,
        });
    }

    submit(bench: BenchWorkspace): Promise<string> {
        const { id } = this.view;
        const state = this.whose === 'app' ? { name: { name: bench.freshName() } } : { floor: createPost(bench) };
        const payload = { view: { ...this.view, state } };
        return bench.interact(this.appId(bench), this.as, { type: 'viewSubmit', viewId: id, payload });
    }

    private appId(bench: BenchWorkspace): string {
        return this.whose === 'app' ? bench.appId : floorAppId;
    }
}

/** What is done with a form, by the app and by the floor app, whose view is fixed. */
export const formScenarios: readonly Scenario[] = [
    ...pairOf('open a form', {
        run: async (form, bench) => (await form.open(bench)).id,
        answers: /./,
    }),
    ...pairOf('a choice that changes it', {
        before: (form, bench) => form.open(bench),
        run: (form, bench) => form.choose(bench),
        answers: /modal\.update/,
    }),
    ...pairOf('send it: one create', {
        before: (form, bench) => form.open(bench),
        run: (form, bench) => form.submit(bench),
        answers: /modal\.close/,
    }),
];

/** Each of these beside what it takes the floor app. */
export function formFigures(measurements: readonly Measurement[]): Figure[] {
    const figures: Figure[] = [];
    for (let index = 0; index < measurements.length; index += 2) {
        const [app, floor] = measurements.slice(index, index + 2);
        if (app && floor) {
            const [value, base] = [median(app.times), median(floor.times)];
            figures.push({ name: app.scenario.name, value, base, unit: 'ms', aim: { ratio: 1.3 } });
        }
    }
    return figures;
}

interface Work {
    before?: (form: BenchForm, bench: BenchWorkspace) => Promise<unknown>;
    run: (form: BenchForm, bench: BenchWorkspace) => Promise<string>;
    answers: RegExp;
}

function pairOf(name: string, { before, run, answers }: Work): Scenario[] {
    return [new BenchForm('app'), new BenchForm('floor')].map((form) => ({
        name: form.whose === 'app' ? name : `${name}, floor`,
        ...(before
            ? {
                  before: async (bench: BenchWorkspace) => {
                      await before(form, bench);
                  },
              }
            : {}),
        run: (bench) => run(form, bench),
        answers,
    }));
}
