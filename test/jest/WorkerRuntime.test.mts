import type { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WorkerRuntime } from './WorkerRuntime.mts';

interface Loaded {
    imported: object;
    own: object;
}

const { cache } = createRequire(import.meta.url);
let folder: string;

beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'runtime-'));
    await writeFile(join(folder, 'imported.mts'), 'export const imported = {};');
    const file = `import { imported } from './imported.mts'; export { imported }; export const own: object = {};`;
    await writeFile(join(folder, 'one.test.mts'), file);
    await writeFile(
        join(folder, 'storage.cjs'),
        `module.exports = new (require('node:async_hooks').AsyncLocalStorage)();`,
    );
    await writeFile(join(folder, 'other.test.mts'), file);
});

afterAll(() => rm(folder, { recursive: true }));

function load(name: string): Loaded {
    const path = join(folder, name);
    const runtime = new WorkerRuntime(...Array<undefined>(6), path);
    try {
        return runtime.requireModule(path) as Loaded;
    } finally {
        runtime.teardown();
    }
}

describe('a worker', () => {
    test('loads what its test files import once', () => {
        expect(load('one.test.mts').imported).toBe(load('other.test.mts').imported);
    });

    test('ends what the runner of a file keeps along asynchronous calls', () => {
        const runtime = new WorkerRuntime(...Array<undefined>(6), '');
        const storage = runtime.requireInternalModule(join(folder, 'storage.cjs')) as AsyncLocalStorage<string>;
        storage.enterWith('the name of a test');
        expect(storage.getStore()).toBe('the name of a test');
        runtime.teardown();
        expect(storage.getStore()).toBeUndefined();
    });

    test('loads a test file anew each time, and keeps nothing of it', () => {
        expect(load('one.test.mts').own).not.toBe(load('one.test.mts').own);
        const kept = Object.keys(cache).filter((path) => path.startsWith(folder) && path.endsWith('.mts'));
        expect(kept).toEqual([join(folder, 'imported.mts')]);
    });
});
