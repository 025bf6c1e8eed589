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

/** What the worker reports: that the script was evaluated, then how it ended; `value` and `stored` are JSON, `value` absent for undefined. */
export type WorkerReport =
    | { kind: 'evaluated' }
    | { kind: 'no-method' }
    | { kind: 'value'; value?: string; stored: string }
    | { kind: 'evaluation-failed' | 'run-failed'; failure: ScriptFailure };

/** The worker's program, as text because neither tsx nor Jest compiles files for workers. */
export const workerSource = `
const { parentPort, workerData } = require('node:worker_threads');
const vm = require('node:vm');

async function fetchText(url, options) {
    try {
        const response = await fetch(url, JSON.parse(options));
        const { ok, status, statusText } = response;
        return JSON.stringify({ ok, status, statusText, headers: [...response.headers], content: await response.text() });
    } catch (error) {
        return JSON.stringify({ failure: error.message });
    }
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
        evaluate(script, 'script.js');
        call = evaluate(\`((method, parameters, instance) =>
            typeof instance[method] === 'function' &&
            (async () => JSON.stringify(await instance[method](JSON.parse(parameters)))))
            (\${JSON.stringify(method)}, \${JSON.stringify(parameters)}, new Script())\`, 'call.js');
    } catch (error) {
        return failed('evaluation-failed', error);
    }
    parentPort.postMessage({ kind: 'evaluated' });
    if (!call) {
        return parentPort.postMessage({ kind: 'no-method' });
    }
    try {
        const value = await call();
        parentPort.postMessage({ kind: 'value', value, stored: sandbox.stored() });
    } catch (error) {
        failed('run-failed', error);
    }
}

run(workerData);
`;
