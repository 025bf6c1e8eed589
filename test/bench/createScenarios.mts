import { createdName, type BenchWorkspace } from './BenchWorkspace.mts';
import { type Scenario, typed } from './Scenario.mts';

const body = JSON.stringify({
    type: 'webhook-incoming',
    name: createdName,
    enabled: true,
    username: 'rocket.cat',
    scriptEnabled: false,
    channel: '#general',
});
const create = ['create', 'incoming', createdName];
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

const warm: Scenario = {
    name: 'create, warm',
    run: typed('olivia', ...create),
    answers: created,
    aim: { ratio: 1.3, calls: 2 },
};

/** As much work for the app as for the floor app, for their memory to be compared after it. */
export const equalShares: readonly Scenario[] = [floor, warm];

/** What creating takes, and what commands that create nothing take. */
export const createScenarios: readonly Scenario[] = [
    floor,
    warm,
    { name: 'create, connected, warm', run: typed('admin', ...create), answers: created, aim: { calls: 2 } },
    {
        name: 'create, cold',
        before: (bench) => bench.forgetMemory(),
        run: typed('olivia', ...create),
        answers: created,
        aim: { calls: 3 },
    },
    { name: 'help', run: typed('uma', 'help'), answers: /create/, aim: { calls: 0 } },
    { name: 'refused for want of permissions', run: typed('uma', ...create), answers: /manage-/, aim: { calls: 0 } },
    { name: 'usage error', run: typed('olivia', 'create', 'incomming'), answers: /incomming/, aim: { calls: 0 } },
    {
        name: 'bare POST, Node’s fetch',
        run: (bench) => callApi(bench, 'integrations.create', { method: 'POST', body }),
        answers: /^200$/,
    },
];

/** The call of the route that creates, as the floor app is told of it. */
export function createPost(bench: BenchWorkspace): { url: string; headers: string; content: string } {
    return {
        url: apiUrl(bench, 'integrations.create'),
        headers: JSON.stringify(headers(bench)),
        content: body,
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
