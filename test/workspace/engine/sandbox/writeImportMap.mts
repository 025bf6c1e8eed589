import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { denoConfigPath } from './sandboxEnvironment.mts';

const standardLibrary = new URL('./standardLibrary.mts', import.meta.url).href;

/**
 * Writes the import map of an older engine's sandbox into its runtime folder: packages as in our Deno configuration, the engine by the
 * link in that folder, as an older loader cuts the first `src/` out of the path, also where the checkout lies below a `src`.
 */
export async function writeImportMap(folder: string): Promise<string> {
    const configuration = await readFile(denoConfigPath, 'utf8');
    const packages = [...configuration.matchAll(/"([^"]+)": "(npm:[^"]+)"/g)].map(([, name, from]) => [name, from]);
    const imports = {
        ...(Object.fromEntries(packages) as Record<string, string>),
        '@rocket.chat/apps-engine/': `${pathToFileURL(join(folder, 'apps-engine', 'src')).href}/`,
        '@std/cli/parse-args': standardLibrary,
        'https://deno.land/std@0.216.0/io/write_all.ts': standardLibrary,
    };
    const path = join(folder, 'import-map.json');
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify({ imports }));
    await rename(unfinished, path);
    return path;
}
