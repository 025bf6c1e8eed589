import { expect, test } from '@jest/globals';
import { readTree } from './tree.mts';
import { valueCycles } from './valueCycles.mts';

test('no file imports values of itself, by whatever way round', async () => {
    expect(valueCycles(await readTree())).toEqual([]);
});

test.each([
    ['itself', { 'test/a.mts': `import { a } from './a.mts';` }],
    [
        'another that imports it',
        { 'test/a.mts': `import { b } from './deep/b.tsx';`, 'test/deep/b.tsx': `export { a } from '../a.mts';` },
    ],
    ['what loads it later', { 'lib/a.ts': `import b, { type B } from './b';`, 'lib/b.ts': `void import('./a');` }],
])('a file imports %s', (_, sample) => {
    expect(valueCycles(filesOf(sample))).toHaveLength(1);
});

test.each([
    ['types', { 'lib/a.ts': `import { b } from './b';`, 'lib/b.ts': `import type { A } from './a';` }],
    ['names that are types', { 'lib/a.ts': `import { b } from './b';`, 'lib/b.ts': `import { type A } from './a';` }],
    ['the same twice', { 'lib/a.ts': `import './b'; import './c';`, 'lib/b.ts': `import './c';`, 'lib/c.ts': '' }],
])('importing %s is no cycle', (_, sample) => {
    expect(valueCycles(filesOf(sample))).toEqual([]);
});

function filesOf(sample: object) {
    return Object.entries(sample).map(([path, text]) => ({ path, text: String(text) }));
}
