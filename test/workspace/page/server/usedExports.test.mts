import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { usedExports } from './usedExports.mts';

let folder: string;

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'used-'));
    const manifest = { exports: { '.': { import: './module.mjs', require: './module.cjs' } }, sideEffects: false };
    const files = {
        'node_modules/parts/package.json': JSON.stringify(manifest),
        'node_modules/parts/module.mjs':
            'const a = "of the module"; const left = "left out";\nexport { a as taken, left };',
        'node_modules/parts/module.cjs': 'exports.taken = exports.left = "all of CommonJS";',
        'required.cjs': 'const parts = require("parts"); console.log((0, parts.taken));',
        'imported.mjs': 'import { left } from "parts"; console.log(left);',
    };
    await mkdir(join(folder, 'node_modules', 'parts'), { recursive: true });
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
});

afterEach(() => rm(folder, { recursive: true }));

async function bundled(entry: string): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [join(folder, entry)],
        bundle: true,
        write: false,
        format: 'esm',
        plugins: [usedExports(['parts'])],
    });
    return outputFiles[0]?.text ?? '';
}

test('of a package that is required, only what is used is bundled, from its module', async () => {
    const code = await bundled('required.cjs');
    expect(code).toContain('of the module');
    expect(code).not.toContain('left out');
    expect(code).not.toContain('all of CommonJS');
});

test('what imports the package is left alone', async () => {
    const code = await bundled('imported.mjs');
    expect(code).toContain('left out');
    expect(code).not.toContain('of the module');
});
