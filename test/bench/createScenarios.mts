import { createdName, type BenchWorkspace } from './BenchWorkspace.mts';
import type { Figure } from './Aim.mts';
import type { Measurement } from './measure.mts';
import { type Scenario, typed } from './Scenario.mts';
import { median } from './statistics.mts';

const body = JSON.stringify({
    type: 'webhook-incoming',
    name: createdName,
    enabled: true,
    username: 'rocket.cat',
    scriptEnabled: false,
    channel: '#general',
});
const create =
    (as: string): Scenario['run'] =>
    (bench) =>
        typed(as, 'create', 'incoming', bench.freshName())(bench);
const created = new RegExp(`${createdName}[^]*/hooks/`);

/** The floor app's command: the same call of the same route, with nothing around it. */
export const floor: Scenario = {
    name: 'floor: one POST, one notification',
    run: (bench) => {
        const { url, headers: sent, content } = createPost(bench);
        return bench.run({ as: 'olivia', command: 'floor', words: [url, sent, content] });
    },
    answers: /^200$/,
};

/** The floor app's command with all that creating needs: the look for others of the same name, and buttons below the reply. */
const sameCalls: Scenario = {
    name: 'floor: the calls of a create',
    run: (bench) => {
        const { url, headers: sent, content, other } = createPost(bench);
        return bench.run({ as: 'olivia', command: 'floor', words: [url, sent, content, other] });
    },
    answers: /^200$/,
};

const warm: Scenario = {
    name: 'create, warm',
    run: create('olivia'),
    answers: created,
    aim: { calls: 2 },
};

const connected: Scenario = {
    name: 'create, connected, warm',
    run: create('admin'),
    answers: created,
    aim: { calls: 2 },
};

/** As much work for the app as for the floor app, for their memory to be compared after it. */
export const equalShares: readonly Scenario[] = [sameCalls, warm];

/** What creating takes, and what commands that create nothing take. */
export const createScenarios: readonly Scenario[] = [
    floor,
    sameCalls,
    warm,
    connected,
    {
        name: 'create, cold',
        before: (bench) => bench.forgetMemory(),
        run: create('olivia'),
        answers: created,
        aim: { calls: 3 },
    },
    { name: 'help', run: typed('uma', 'help'), answers: /create/, aim: { calls: 0 } },
    { name: 'refused for want of permissions', run: create('uma'), answers: /manage-/, aim: { calls: 0 } },
    { name: 'usage error', run: typed('olivia', 'create', 'incomming'), answers: /incomming/, aim: { calls: 0 } },
    {
        name: 'bare POST, Node’s fetch',
        run: (bench) => callApi(bench, 'integrations.create', { method: 'POST', body }),
        answers: /^200$/,
    },
];

/** Creating beside the floor app that makes the same calls. */
export function createFigures(measurements: readonly Measurement[]): Figure[] {
    const timeOf = ({ name }: Scenario) =>
        median(measurements.find(({ scenario }) => scenario.name === name)?.times ?? []);
    const base = timeOf(sameCalls);
    return [warm, connected].map((scenario) => {
        return { name: scenario.name, value: timeOf(scenario), base, unit: 'ms', aim: { ratio: 1.3 } };
    });
}

/** The calls of creating, as the floor app is told of them. */
export function createPost(bench: BenchWorkspace): { url: string; headers: string; content: string; other: string } {
    const query = new URLSearchParams({ offset: '0', count: '8', name: bench.freshName() });
    return {
        url: apiUrl(bench, 'integrations.create'),
        headers: JSON.stringify(headers(bench)),
        content: body,
        other: apiUrl(bench, `integrations.list?${query}`),
    };
}

/** Calls a route with Node's own client; answers the status. */
export async function callApi(bench: BenchWorkspace, route: string, request: RequestInit = {}): Promise<string> {
    const response = await fetch(apiUrl(bench, route), { headers: headers(bench), ...request });
    await response.text();
    return String(response.status);
}

function apiUrl({ workspace }: BenchWorkspace, route: string): string {
    return `${workspace.siteUrl}/api/v1/${route}`;
}

function headers({ credentials }: BenchWorkspace): Record<string, string> {
    return { ...credentials, Accept: 'application/json', 'Content-Type': 'application/json' };
}
