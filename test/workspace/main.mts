import { chat } from './chat/chat.mts';
import { readOptions } from './chat/ChatOptions.mts';
import { explainFailure } from './chat/explainFailure.mts';
import { usage } from './chat/startOptions.mts';

const read = readOptions(process.argv.slice(2), process.env);
process.exitCode = read.ok
    ? await chat(read.options).catch((error: unknown) => complain(explainFailure(error as Error), 1))
    : showUsage(read.problem);

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
