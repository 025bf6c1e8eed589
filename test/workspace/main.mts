import { type ChatOptions, readOptions } from './chat/ChatOptions.mts';
import { explainFailure } from './chat/explainFailure.mts';
import { usage } from './chat/startOptions.mts';
import { hostVariable, usualHost } from './engine/hosts/engineHosts.mts';
import { runOnHost } from './engine/hosts/runOnHost.mts';

const read = readOptions(process.argv.slice(2), process.env);
process.exitCode = read.ok
    ? await start(read.options).catch((error: unknown) => complain(explainFailure(error as Error), 1))
    : showUsage(read.problem);

/** The workspace and its engine are loaded where they run: another host than this process is takes a process of its own. */
async function start(options: ChatOptions): Promise<number> {
    if (options.host !== (process.env[hostVariable] ?? usualHost)) {
        return runOnHost(options.host, [...process.execArgv, ...process.argv.slice(1)]);
    }
    const { chat } = await import('./chat/chat.mts');
    return chat(options);
}

function showUsage(problem?: string): number {
    if (problem !== undefined) {
        return complain(`${problem}\n\n${usage()}`, 2);
    }
    console.log(usage());
    return 0;
}

function complain(problem: string, exitCode: number): number {
    console.error(problem);
    return exitCode;
}
