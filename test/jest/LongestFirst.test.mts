import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../packaging/AppSources.mts';

/** A test file, as Jest hands it over: its size and what is known of earlier runs are asked of its context. */
interface TestFile {
    path: string;
    duration?: number;
    context: object;
}

interface Sequencer {
    sort: (tests: TestFile[]) => TestFile[];
}

const LongestFirst = createRequire(import.meta.url)('./LongestFirst.cjs') as {
    new (options: object): Sequencer;
    longest: string[];
};

/** The files in their order, on a machine that has run none of them. */
function inOrder(paths: string[]): string[] {
    const config = { cacheDirectory: 'nowhere', id: 'none', name: 'none', haste: {} };
    const context = { config, hasteFS: { getSize: (path: string) => path.length } };
    const sequencer = new LongestFirst({ contexts: [context], globalConfig: {} });
    return sequencer.sort(paths.map((path) => ({ path, context }))).map(({ path }) => path);
}

const files = LongestFirst.longest.map((it) => join(root, 'test', `${it}.test.mts`));

test('what takes longest is there', () => {
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

test('what takes longest comes first, in its own order, and then what is large', () => {
    const others = ['/x/larger.test.mts', '/x/a.test.mts'];
    expect(inOrder([...others].reverse().concat([...files].reverse()))).toEqual([...files, ...others]);
});
