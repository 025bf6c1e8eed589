import { describe, expect, test } from '@jest/globals';
import { missingFiles, readTree, registryMentions, strayCode, unlockedPackages } from './tree.mts';

describe('the tree', () => {
    test('has no declarations, and no .ts below test/', async () => {
        expect(strayCode(await readTree())).toEqual([]);
        const paths = ['lib/a.d.ts', 'test/a.ts', 'test/deep/a.ts', 'lib/test/a.ts', 'test/a.mts'];
        expect(strayCode(paths.map((path) => ({ path, text: '' })))).toEqual(paths.slice(0, 3));
    });

    test('names no package registry', async () => {
        expect(registryMentions(await readTree())).toEqual([]);
        const host = ['registry', 'example', 'org'].join('.');
        const resolved = JSON.stringify({ resolved: 'https://example.org/a.tgz' }, null, 1);
        expect(registryMentions([{ path: '.npmrc', text: `registry=https://${host}/` }])).toHaveLength(1);
        expect(registryMentions([{ path: 'package-lock.json', text: resolved }])).toHaveLength(1);
        expect(registryMentions([{ path: 'README.md', text: 'npm ci, then see package.json.' }])).toEqual([]);
    });

    test('has every file that its prose names', async () => {
        expect(missingFiles(await readTree())).toEqual([]);
        const tour = { path: 'TOUR.md', text: 'From `lib/a.ts` to `lib/b.ts`.' };
        expect(missingFiles([tour, { path: 'lib/a.ts', text: '' }])).toEqual(['TOUR.md: lib/b.ts']);
    });

    test('locks the optional packages of every platform', async () => {
        const lock = (await readTree()).find(({ path }) => path === 'package-lock.json');
        const { packages } = JSON.parse(lock?.text ?? '') as { packages: Parameters<typeof unlockedPackages>[0] };
        expect(unlockedPackages(packages)).toEqual([]);
        const optionalDependencies = { hoisted: '1', nested: '1', missing: '1' };
        const sample = {
            'node_modules/a': { optionalDependencies },
            'node_modules/hoisted': {},
            'node_modules/a/node_modules/nested': {},
        };
        expect(unlockedPackages(sample)).toEqual(['missing']);
    });
});
