import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkProject } from './checkProject.mts';

const tseslint = pathToFileURL(createRequire(import.meta.url).resolve('typescript-eslint')).href;
const compilerOptions = { strict: true, noEmit: true, types: [], lib: ['es2015'] };

const start = {
    'package-lock.json': '{}',
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.ts'] }),
    'eslint.config.mjs': `
        import tseslint from '${tseslint}';
        export default tseslint.config({
            files: ['**/*.ts'],
            extends: [tseslint.configs.base],
            languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } },
            rules: { '@typescript-eslint/no-floating-promises': 'error' },
        });`,
    'used.ts': 'export function used(): number { return 1; }',
    'using.ts': `import { used } from './used'; used();`,
    'typed.ts': `import { used } from './used'; export const typed: number = used();`,
};

let root: string;

beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'checked-'));
    await write(start);
});

afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(root, name), text)));
}

const check = () => checkProject({ root, project: 'tsconfig.json', lints: /./, kept: join(root, 'kept', 'keys') });

test('types and lint are told again when what a file imports has changed, until they are mended', async () => {
    expect(await check()).toBe('');
    await write({ 'used.ts': 'export async function used(): Promise<number> { return 1; }' });
    const found = await check();
    expect(found).toContain(`Type 'Promise<number>' is not assignable to type 'number'`);
    expect(found).toContain('@typescript-eslint/no-floating-promises');
    expect(await check()).toBe(found);
    await write({ 'used.ts': start['used.ts'] });
    expect(await check()).toBe('');
}, 120_000);

test('everything is told again when the rules have changed', async () => {
    expect(await check()).toBe('');
    await write({
        'eslint.config.mjs': start['eslint.config.mjs'].replace('no-floating-promises', 'no-var-requires-of-mine'),
    });
    await expect(check()).rejects.toThrow('no-var-requires-of-mine');
    await write({
        'tsconfig.json': JSON.stringify({ compilerOptions: { ...compilerOptions, lib: [] }, include: ['*.ts'] }),
    });
    await write({ 'eslint.config.mjs': start['eslint.config.mjs'] });
    expect(await check()).not.toBe('');
}, 120_000);
