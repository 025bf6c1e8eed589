import type { ScriptRequest } from './fetchForScript.mts';
import { sandboxSource } from './sandboxSource.mts';

/** What the worker is started with; parameters and stored values travel as JSON. */
export interface WorkerInput {
    script: string;
    method: string;
    parameters: string;
    stored: string;
    milliseconds: number;
}

/** A thrown error, reduced to text. */
export interface ScriptFailure {
    name: string;
    message: string;
    stack: string;
}

/** What the host sends: the response to one of the script's requests, as JSON. */
export interface WorkerDelivery {
    id: number;
    response: string;
}

/**
 * What the worker reports: that the script was evaluated, what it wants fetched, then how it ended; `value` and `stored` are JSON,
 * `value` absent for undefined.
 */
export type WorkerReport =
    | { kind: 'evaluated' }
    | ({ kind: 'fetch'; id: number } & ScriptRequest)
    | { kind: 'no-method' }
    | { kind: 'value'; value?: string; stored: string }
    | { kind: 'evaluation-failed' | 'run-failed'; failure: ScriptFailure };

/** The worker's program, as text because neither tsx nor Jest compiles files for workers. */
export const workerSource = `
const { parentPort, workerData } = require('node:worker_threads');
const vm = require('node:vm');

const awaited = new Map();
let requests = 0;

// Only a response that is awaited keeps the worker going.
parentPort.on('message', ({ id, response }) => {
    awaited.get(id)(response);
    awaited.delete(id);
    if (awaited.size === 0) {
        parentPort.unref();
    }
});
parentPort.unref();

function fetchText(url, options) {
    const id = ++requests;
    parentPort.ref();
    parentPort.postMessage({ kind: 'fetch', id, url, options });
    return new Promise((resolve) => awaited.set(id, resolve));
}

function failed(kind, error) {
    const { name = 'Error', message = String(error), stack = '' } = Object(error);
    parentPort.postMessage({ kind, failure: { name: String(name), message: String(message), stack: String(stack) } });
}

async function run({ script, method, parameters, stored, milliseconds }) {
    const context = vm.createContext(Object.create(null));
    const evaluate = (source, filename) => vm.runInContext(source, context, { filename, timeout: milliseconds });
    const sandbox = evaluate(${JSON.stringify(sandboxSource)}, 'sandbox.js')(fetchText, stored);
    let call;
    try {
        // One program, as the server makes it: a directive at the script's beginning is none there, and what stands before it cannot be declared again.
        call = evaluate(\`const Store = globalThis.Store, fetch = globalThis.fetch;

\${script}

((method, parameters, instance) =>
    typeof instance[method] === 'function' && (async () => instance[method](JSON.parse(parameters))))
    (\${JSON.stringify(method)}, \${JSON.stringify(parameters)}, new Script())\`, 'script.js');
    } catch (error) {
        return failed('evaluation-failed', error);
    }
    parentPort.postMessage({ kind: 'evaluated' });
    if (!call) {
        return parentPort.postMessage({ kind: 'no-method' });
    }
    try {
        // Copied as isolates copy: what holds a function does not come across.
        const value = JSON.stringify(structuredClone(await call()));
        parentPort.postMessage({ kind: 'value', value, stored: sandbox.stored() });
    } catch (error) {
        failed('run-failed', error);
    }
}

run(workerData);
`;
