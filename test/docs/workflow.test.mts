import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { pathOf } from './buildGuides.mts';

const workflow = new URL('../../.github/workflows/test.yml', import.meta.url);

test('the workflow runs what the README says, on each Node that it names', async () => {
    const [readme, text] = await Promise.all([readFile(pathOf('README.md'), 'utf8'), readFile(workflow, 'utf8')]);
    const commands = [...text.matchAll(/- run: (.+)/g)].map(([, command = '']) => command);
    expect(commands).toEqual(expect.arrayContaining(['npm ci && npm test', 'npm run test:hosts']));
    for (const command of commands) {
        expect(readme).toContain(command);
    }
    const [, versions = ''] = /node: \[(.+)\]/.exec(text) ?? [];
    expect(versions.split(', ')).toEqual(['20', '22', '24']);
});
