import { join } from 'node:path';
import { root } from '../../../packaging/AppSources.mts';
import type { ServerRelease } from '../../rest/ServerRelease.mts';

/** What hosts apps on a server: an engine, and what its sandbox runs in. */
export interface EngineHost {
    /** The engine's package below node_modules, and its version. */
    package: string;
    version: string;
    sandbox: 'deno' | 'node';
    /** Whether its sandbox is written for the Deno of before 2.0, and is to be told of what has moved since. */
    older: boolean;
    /** The release whose API goes with it. */
    release: ServerRelease;
}

/** The hosts that the app is tried in, by the server that they stand for. */
export const engineHosts = {
    '7.8': { package: '@rocket.chat/apps-engine', version: '1.53.1', sandbox: 'deno', older: true, release: '7.10' },
    '7.10': { package: '@host-1.55/apps-engine', version: '1.55.1', sandbox: 'deno', older: true, release: '7.10' },
    '8.4': { package: '@host/apps-engine', version: '1.62.0', sandbox: 'deno', older: false, release: '8.8' },
    // Servers run this engine's successor, which is not published: its sandbox, made for Node.
    '8.9': { package: '@host/apps-engine', version: '1.62.0', sandbox: 'node', older: false, release: '9.0' },
} as const satisfies Record<string, EngineHost>;

/** The name of a host. */
export type HostName = keyof typeof engineHosts;

/** The host that is taken unless another one is asked for. */
export const usualHost: HostName = '8.4';

/** The environment variable that says which host this process and those it starts are to be; `hostEnvironment` sets it. */
export const hostVariable = 'ENGINE_HOST';

/** Whether this is the name of a host. */
export function isHostName(name: string): name is HostName {
    return Object.hasOwn(engineHosts, name);
}

/** The host of this process; throws for one that there is none of. */
export function hostOfProcess(env: Record<string, string | undefined> = process.env): EngineHost {
    const name = env[hostVariable] ?? usualHost;
    if (!isHostName(name)) {
        throw new Error(`${hostVariable} must be one of ${Object.keys(engineHosts).join(', ')}, not "${name}"`);
    }
    return engineHosts[name];
}

/** The folder of a host's engine. */
export function engineFolder(host: EngineHost): string {
    return join(root, 'node_modules', host.package);
}
