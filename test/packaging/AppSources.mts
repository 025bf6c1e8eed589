import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files that a package is made from: their content by path, with `/` between folders. */
export type AppSources = Map<string, Buffer>;

/** The part of app.json that packaging goes by. */
export interface AppManifest {
    nameSlug: string;
    version: string;
    permissions?: { name: string }[];
}

const folders = ['commands', 'lib', 'i18n'];

/** Reads what the app is made of, and nothing else of the checkout. */
export async function readAppSources(): Promise<AppSources> {
    const atRoot = await readdir(root);
    const code = atRoot.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    const names = ['app.json', 'icon.png', ...code, ...(await below(folders))].sort();
    const read = names.map(async (name) => [name, await readFile(join(root, name))] as const);
    return new Map(await Promise.all(read));
}

/** The manifest among the sources. */
export function manifestOf(sources: AppSources): AppManifest {
    return JSON.parse(String(sources.get('app.json'))) as AppManifest;
}

async function below(names: string[]): Promise<string[]> {
    const listings = names.map(async (name) => {
        const entries = await readdir(join(root, name), { withFileTypes: true }).catch(() => []);
        const inside = entries.map((entry) => ({ path: `${name}/${entry.name}`, folder: entry.isDirectory() }));
        const files = inside.filter(({ path, folder }) => !folder && /\.(ts|json)$/.test(path)).map(({ path }) => path);
        return [...files, ...(await below(inside.filter(({ folder }) => folder).map(({ path }) => path)))];
    });
    return (await Promise.all(listings)).flat();
}
