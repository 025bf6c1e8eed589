import { limits } from '../../lib/limits.ts';
import { callApi, floor } from './createScenarios.mts';
import { type Scenario, typed } from './Scenario.mts';

/** How many integrations the workspace has meanwhile. */
export const sizes = [10, 1000, 10_000] as const;

/** Integrations that are there in any size: one to look at, whose name is part of but one other, and one with nothing to fix. */
const seen = 'Security Builds 10';
const name = 'Data Builds 5';

interface LifeCommand {
    what: string;
    /** Who runs it: admin, whose own account is connected, unless said. */
    as?: string;
    words: () => string[];
    answers: RegExp;
    /** HTTP calls; not said where they depend on how many integrations there are. */
    calls?: number;
    /** The route of its one call. */
    call?: string;
}

const list = { words: () => ['list'], answers: /Builds 1`/, calls: 2 };
const byName = `integrations.list?offset=0&count=${limits.look.first}&name=${encodeURIComponent(seen)}`;
const rename = () => ['update', name, '--alias', `Alias ${performance.now()}`];

/** The commands of an integration's life. */
const commands: readonly LifeCommand[] = [
    { what: 'list', ...list },
    { what: 'list by the service account', as: 'olivia', ...list },
    { what: 'show by name', words: () => ['show', seen], answers: /hooks/, calls: 1, call: byName },
    { what: 'update by name', words: rename, answers: /Updated/, calls: 3 },
    { what: 'doctor, one by name', words: () => ['doctor', name], answers: /All clear/, calls: 1 },
    { what: 'doctor, all', words: () => ['doctor'], answers: /to fix/ },
];

/** The life of an integration among so many, with the bare calls of those commands that make a single one. */
export function lifeScenarios(size: number): readonly Scenario[] {
    return [floor, ...commands.flatMap((command) => scenariosOf(command, `of ${size.toLocaleString('en')}`))];
}

function scenariosOf({ what, as = 'admin', words, answers, calls, call }: LifeCommand, among: string): Scenario[] {
    const bare = call === undefined ? undefined : bareCall(call, `the call of ${what}, Node’s fetch, ${among}`);
    const run: Scenario['run'] = (bench) => typed(as, ...words())(bench);
    return [{ name: `${what}, ${among}`, run, answers, aim: { calls }, bare }, ...(bare ? [bare] : [])];
}

function bareCall(route: string, called: string): Scenario {
    return { name: called, run: (bench) => callApi(bench, route), answers: /^200$/ };
}
