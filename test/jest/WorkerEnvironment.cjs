const { createContext } = require('node:vm');

/**
 * Jest's environment of a test file: the worker's own globals, where `jest-environment-node` makes new ones for each file, so that what a
 * worker loads once (see WorkerRuntime) and what it loads for one file share their built-ins. Plain JavaScript, as Jest loads it in its own way.
 */
class WorkerEnvironment {
    global = globalThis;
    // Jest clears `Error.prepareStackTrace` in it, and nothing else.
    #context = createContext({});
    #before = { console, exit: process.exit, prepareStackTrace: Error.prepareStackTrace };

    getVmContext() {
        return this.#context;
    }

    exportConditions() {
        return ['node', 'node-addons'];
    }

    /** Node maps stack traces to the sources by itself; the hook that Jest has set by now knows nothing of these. */
    async setup() {
        Error.prepareStackTrace = this.#before.prepareStackTrace;
    }

    /** Puts back what Jest has put in place of the worker's own. */
    async teardown() {
        const { console, exit, prepareStackTrace } = this.#before;
        globalThis.console = console;
        process.exit = exit;
        Error.prepareStackTrace = prepareStackTrace;
    }
}

module.exports = WorkerEnvironment;
