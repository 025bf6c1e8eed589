import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { states, statesFolder } from '../pictures/states.mts';
import { buildStates } from './buildStates.mts';

const LARGEST = 1.5 * 1024 * 1024;

test('docs/states.md shows the states that there are pictures of (else: npm run docs)', async () => {
    const { current, wanted } = await buildStates();
    expect(current).toBe(wanted);
});

test('each has one, and all of them are small (else: UPDATE_SCREENSHOTS=1 npm run test:one -- test/acceptance/page)', async () => {
    const files = await readdir(statesFolder);
    expect(files.sort()).toEqual(Object.keys(states).map((name) => `${name}.webp`).sort());
    const pictures = await Promise.all(files.map((file) => readFile(join(statesFolder, file))));
    expect(pictures.map((it) => it.subarray(8, 12).toString('latin1'))).toEqual(files.map(() => 'WEBP'));
    expect(pictures.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(LARGEST);
});

test('each is taken by a test that comes by', async () => {
    const folder = new URL('../acceptance/page/suites/', import.meta.url);
    const suites = await readdir(folder);
    const code = (await Promise.all(suites.map((file) => readFile(new URL(file, folder), 'utf8')))).join('\n');
    const taken = [...code.matchAll(/chat\.show\([`']([\w-]+?)(?:-\$\{(?:look\.)?colorScheme\}|-light)[`']\)/g)].map(([, it]) => it);
    const wanted = Object.keys(states).map((name) => name.replace(/-(?:light|dark)$/, ''));
    expect(wanted.filter((it) => !taken.includes(it))).toEqual([]);
});
