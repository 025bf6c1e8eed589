import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildContributing } from './buildContributing.mts';

test('the picture of the rooms is that of the rule that holds them (else: npm run docs)', async () => {
    const { current, wanted } = await buildContributing();
    expect(current).toBe(wanted);
});

test('every file that the code tour names is there', async () => {
    const { current } = await buildContributing();
    const paths = [...current.matchAll(/`((?:commands|lib|test)\/[\w./]+\.m?ts)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
});
