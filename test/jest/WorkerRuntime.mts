import type { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire, Module } from 'node:module';
import { ModuleMocker } from 'jest-mock';
import { recordStorages } from './recordStorages.mts';

const require = createRequire(import.meta.url);
const globalsPath = require.resolve('@jest/globals');
const circusPath = createRequire(require.resolve('jest-circus/runner')).resolve('./jestAdapterInit');

/** What Jest's runner keeps on the global object for the file that runs. */
const circusSymbols = [
    'TEST_TIMEOUT_SYMBOL',
    'EVENT_HANDLERS',
    'RETRY_TIMES',
    'RETRY_IMMEDIATELY',
    'WAIT_BEFORE_RETRY',
];

/**
 * Jest's runtime (its option `runtime`): loads what test files import with Node's own `require`, once in a worker, where Jest's
 * `jest-runtime` loads the engine, the server and the app anew for each file. Only the test file itself, and the state of Jest's runner,
 * are of that file alone. Modules cannot be mocked.
 */
export class WorkerRuntime {
    /** Its own for each file, as it keeps a list of what was loaded with it. */
    private readonly require = createRequire(import.meta.url);
    private readonly mocker = new ModuleMocker(globalThis);
    private readonly testPath: string;
    private storages: AsyncLocalStorage<unknown>[] = [];

    /** Jest passes its configuration and its own ways to load, which are not needed, and as the seventh the test file. */
    constructor(...parts: unknown[]) {
        this.testPath = String(parts[6]);
        circusSymbols.forEach((name) => Reflect.deleteProperty(globalThis, Symbol.for(name)));
        Reflect.deleteProperty(require.cache, circusPath);
    }

    /** Loads a part of Jest. */
    requireInternalModule(path: string): unknown {
        const { made, storages } = recordStorages(() => this.require(path) as unknown);
        this.storages.push(...storages);
        return made;
    }

    /** Loads a test file. */
    requireModule(path: string): unknown {
        return this.require(path);
    }

    unstable_shouldLoadAsEsm(): boolean {
        return false;
    }

    /** Makes `@jest/globals` that of this file, also for modules that were loaded with files before. */
    setGlobalsForRuntime(globals: object): void {
        const { mocker } = this;
        const jest = {
            spyOn: mocker.spyOn.bind(mocker),
            setTimeout: (milliseconds: number) =>
                Reflect.set(globalThis, Symbol.for('TEST_TIMEOUT_SYMBOL'), milliseconds),
        };
        Object.assign(globalsOfFile(), globals, { jest });
    }

    enterTestCode(): void {
        // Nothing that tests require is held back between them.
    }

    leaveTestCode(): void {
        // Nothing that tests require is held back between them.
    }

    /** Node maps stack traces to the sources itself. */
    getSourceMaps(): undefined {
        return undefined;
    }

    getAllCoverageInfoCopy(): undefined {
        return undefined;
    }

    /** Puts back what was spied on, and lets go of the file and of its runner's storages, which would slow down all that comes after. */
    teardown(): void {
        this.mocker.restoreAllMocks();
        this.storages.forEach((storage) => {
            storage.disable();
        });
        Reflect.deleteProperty(require.cache, this.testPath);
    }
}

export default WorkerRuntime;

/** What `import … from '@jest/globals'` gives; the package’s own module throws outside Jest’s registry. */
function globalsOfFile(): object {
    const module = (require.cache[globalsPath] ??= Object.assign(new Module(globalsPath), { loaded: true }));
    return module.exports as object;
}
