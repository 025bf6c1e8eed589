import { createRequire } from 'node:module';
import { engineHosts, type HostName, isHostName } from '../workspace/engine/hosts/engineHosts.mts';
import { runOnHost } from '../workspace/engine/hosts/runOnHost.mts';

/** Runs the acceptance selection in each host, or in those that are named, and says which failed. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isHostName(name));
process.exitCode = unknown.length > 0 ? complain(unknown) : await runAll(asked.filter(isHostName));

async function runAll(named: HostName[]): Promise<number> {
    const failed: HostName[] = [];
    for (const host of named.length > 0 ? named : (Object.keys(engineHosts) as HostName[])) {
        const { version, sandbox } = engineHosts[host];
        const began = performance.now();
        console.log(`Rocket.Chat ${host}: Apps-Engine ${version}, apps in ${sandbox === 'deno' ? 'Deno' : 'Node'}`);
        const passed = (await runOnHost(host, selection())) === 0;
        console.log(`${passed ? 'passed' : 'failed'} in ${Math.round((performance.now() - began) / 1000)} s\n`);
        failed.push(...(passed ? [] : [host]));
    }
    return failed.length === 0 ? 0 : complain(failed);
}

function selection(): string[] {
    const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
    return [jest, '--config', 'test/jest.config.mjs', 'test/acceptance/hosts'];
}

function complain(hosts: string[]): number {
    console.error(`Failed, or not among ${Object.keys(engineHosts).join(', ')}: ${hosts.join(', ')}`);
    return 1;
}
