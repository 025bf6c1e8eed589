import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleApp } from './bundleApp.mts';

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

/** Reads what the app is made of, its code bundled, and nothing else of the checkout. */
export async function readAppSources(): Promise<AppSources> {
    const texts = (await readdir(join(root, 'i18n'))).map((name) => `i18n/${name}`);
    const read = ['app.json', 'icon.png', ...texts].map(
        async (name) => [name, await readFile(join(root, name))] as const,
    );
    return new Map([...(await Promise.all(read)), ...(await bundleApp(root))]);
}

/** The manifest among the sources. */
export function manifestOf(sources: AppSources): AppManifest {
    return JSON.parse(String(sources.get('app.json'))) as AppManifest;
}
