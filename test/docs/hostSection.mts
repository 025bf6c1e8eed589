import { engineHosts } from '../workspace/engine/hosts/engineHosts.mts';
import { markdownTable } from './markdownTable.mts';

/** Which servers each engine stands for, beside the one that it is called after; what lies between behaves like one of its neighbours. */
const servers: Readonly<Record<keyof typeof engineHosts, string>> = {
    '7.8': '7.8, 7.9',
    '7.10': '7.10 LTS, 7.11 to 8.1',
    '8.4': '8.2 to 8.8',
    '8.9': '8.9 LTS to 9.x',
};

/** The README's table of servers: engine, runtime, and how the app was tried there. */
export function hostTable(): string {
    const rows = (Object.keys(servers) as (keyof typeof servers)[]).map((name) => {
        const { version, sandbox, release } = engineHosts[name];
        const proof =
            sandbox === 'node'
                ? `the server half of ${version}, its sandbox rebuilt for Node, as the engine of these servers is not published`
                : `the published engine ${version}, its sandbox in the Deno that is installed here`;
        return [servers[name], `\`${name}\``, version, sandbox === 'node' ? 'Node' : 'Deno', release, proof];
    });
    return markdownTable(['Rocket.Chat', 'host', 'Apps-Engine', 'apps run in', 'API', 'how it is tried'], rows);
}
