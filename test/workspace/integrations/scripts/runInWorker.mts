import { Worker } from 'node:worker_threads';
import { fetchForScript, type ScriptRequest } from './fetchForScript.mts';
import { workerSource } from './workerSource.mts';
import type { WorkerDelivery, WorkerInput, WorkerReport } from './workerSource.mts';

/** How a script's run ended; the server's isolated-vm gives it 3 s and 8 MB. */
export type WorkerOutcome = Exclude<WorkerReport, { kind: 'evaluated' | 'fetch' }>;

/** What a run may use; a worker needs some of the memory for itself, so the least that works is a little more than the server's. */
export interface ScriptLimits {
    milliseconds: number;
    megabytes: number;
}

/** Runs one method of a script's class in a worker of its own, which is gone when the promise settles; never rejects. */
export async function runInWorker(
    input: Omit<WorkerInput, 'milliseconds'>,
    limits: ScriptLimits,
): Promise<WorkerOutcome> {
    const { milliseconds, megabytes } = limits;
    const worker = new Worker(workerSource, {
        eval: true,
        workerData: { ...input, milliseconds } satisfies WorkerInput,
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 2 },
        env: {},
        execArgv: [],
        stdout: true,
        stderr: true,
    });
    const ended = new AbortController();
    worker.on('message', (report: WorkerReport) => {
        if (report.kind === 'fetch') {
            void deliver(worker, report, ended.signal);
        }
    });
    try {
        return await outcomeOf(worker, milliseconds);
    } finally {
        ended.abort();
        await worker.terminate();
    }
}

async function deliver(worker: Worker, { id, ...request }: ScriptRequest & { id: number }, signal: AbortSignal) {
    const response = await fetchForScript(request, signal);
    worker.postMessage({ id, response } satisfies WorkerDelivery);
}

function outcomeOf(worker: Worker, milliseconds: number): Promise<WorkerOutcome> {
    return new Promise((resolve) => {
        let failedKind: 'evaluation-failed' | 'run-failed' = 'evaluation-failed';
        let timer: ReturnType<typeof setTimeout> | undefined;
        const settle = (outcome: WorkerOutcome) => {
            clearTimeout(timer);
            resolve(outcome);
        };
        const fail = ({ name, message, stack = '' }: Error) => {
            settle({ kind: failedKind, failure: { name, message, stack } });
        };
        worker.on('error', fail);
        worker.on('exit', () => {
            fail({ name: 'Error', message: 'The script ended without a result.' });
        });
        worker.on('message', (report: WorkerReport) => {
            if (report.kind === 'evaluated') {
                failedKind = 'run-failed';
                timer = setTimeout(() => {
                    fail({ name: 'Error', message: 'Script execution timed out.' });
                }, milliseconds);
            } else if (report.kind !== 'fetch') {
                settle(report);
            }
        });
    });
}
