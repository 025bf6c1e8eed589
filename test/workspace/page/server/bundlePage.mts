import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../packaging/AppSources.mts';
import { makeOnce } from '../../../packaging/makeOnce.mts';
import { usedExports } from './usedExports.mts';

const sources = fileURLToPath(new URL('../client/', import.meta.url));
const shared = fileURLToPath(new URL('../../clients/', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'page');
/** What decides of a bundle beside the page's own files. */
const own = [
    join(root, 'package-lock.json'),
    ...['bundlePage.mts', 'usedExports.mts'].map((it) => fileURLToPath(new URL(it, import.meta.url))),
];
const keptFor = 7 * 24 * 3_600_000;
const fonts = ['.woff2', '.woff', '.ttf', '.eot', '.svg'];

/** The folder with the page's script, styles and fonts, bundled only when the page or the packages it is drawn with changed. */
export async function bundlePage(): Promise<string> {
    const folder = bundleFolder(await digest());
    await mkdir(cache, { recursive: true });
    await makeOnce(folder, async () => {
        const unfinished = `${folder}.${process.pid}`;
        await bundle(unfinished);
        await rename(unfinished, folder);
        await removeOld();
    });
    return folder;
}

/** Where a bundle of that name lies; other contents have another name. */
export function bundleFolder(name: string): string {
    return join(cache, name);
}

async function bundle(outdir: string): Promise<void> {
    await build({
        entryPoints: { page: join(sources, 'main.tsx') },
        outdir,
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        jsx: 'automatic',
        assetNames: '[name]',
        loader: Object.fromEntries(fonts.map((extension) => [extension, 'file' as const])),
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'error',
        // Fuselage requires all of both, a megabyte that every window would have to read.
        plugins: [usedExports(['react-aria', 'react-stately'])],
    });
}

async function digest(): Promise<string> {
    const hash = createHash('sha256');
    for (const file of [...own, ...(await filesIn(sources)), ...(await filesIn(shared))]) {
        hash.update(`${file.slice(root.length)}\0`).update(await readFile(file));
    }
    return hash.digest('hex').slice(0, 32);
}

async function filesIn(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesIn(path) : [path];
    });
    return (await Promise.all(files)).flat().sort();
}

async function removeOld(): Promise<void> {
    for (const name of await readdir(cache)) {
        const found = await stat(join(cache, name)).catch(() => undefined);
        if (found && found.mtimeMs < Date.now() - keptFor) {
            await rm(join(cache, name), { recursive: true, force: true });
        }
    }
}
