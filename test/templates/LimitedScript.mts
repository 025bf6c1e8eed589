import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ScriptAnswer, ScriptRequest } from './runScript.mts';

/**
 * The server's isolates have 8 MB; a worker holds more than they do before it runs anything, and is stopped sooner. With these figures
 * bodies die at 3 MB here, and at 4 MB in an isolate (docs/administration.md): what lives here lives there.
 */
const limits = { maxOldGenerationSizeMb: 14, maxYoungGenerationSizeMb: 2 };

/** Evaluation may take as long as on the server; a call has no limit there. */
const evaluation = { timeout: 3000 };

/** The worker's program, as text because neither tsx nor Jest compiles files for workers. */
const source = `
const { parentPort, workerData: { script, evaluation } } = require('node:worker_threads');
const vm = require('node:vm');
const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
vm.runInContext(script, context, { filename: 'script.js', ...evaluation });
const call = vm.runInContext(
    'var instance = new Script(); (request) => JSON.stringify(instance.process_incoming_request({ request }))',
    context,
    evaluation,
);
parentPort.on('message', (request) => parentPort.postMessage({ answer: call(request) }));
`;

/**
 * A script that stays, as the server keeps it, with as little memory; it is given requests by copies, as an isolate is. The server's
 * isolated-vm itself has no binary for Node 20 that installs without a compiler.
 */
export class LimitedScript {
    private readonly worker: Worker;
    private died?: Error;

    constructor(script: string) {
        this.worker = new Worker(source, {
            eval: true,
            workerData: { script, evaluation },
            resourceLimits: limits,
            env: {},
            execArgv: [],
        });
        this.worker.on('error', (error) => {
            this.died = error;
        });
    }

    /** Rejects if the script dies of it, or has died before. */
    async deliver(request: ScriptRequest): Promise<ScriptAnswer> {
        if (this.died) {
            throw this.died;
        }
        this.worker.postMessage(request);
        const [{ answer }] = (await once(this.worker, 'message')) as [{ answer?: string }];
        return answer === undefined ? undefined : (JSON.parse(answer) as ScriptAnswer);
    }

    async stop(): Promise<void> {
        await this.worker.terminate();
    }
}
