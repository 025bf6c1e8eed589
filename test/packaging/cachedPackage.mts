import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppSources, manifestOf, root } from './AppSources.mts';
import { makeOnce } from './makeOnce.mts';
import { packSources } from './packSources.mts';

const folder = join(root, 'node_modules', '.cache', 'packages');
const tools = ['@rocket.chat/apps-cli', '@rocket.chat/apps-compiler', '@rocket.chat/apps-engine', 'typescript'];
const keptFor = 7 * 24 * 3_600_000;

/** The path of the app's zip, packaged only when the sources or the packaging tools changed since it was last. */
export async function cachedPackage(sources: AppSources): Promise<string> {
    const path = join(folder, `${manifestOf(sources).nameSlug}-${await digest(sources)}.zip`);
    await mkdir(folder, { recursive: true });
    await makeOnce(path, async () => {
        const unfinished = `${path}.${process.pid}`;
        await writeFile(unfinished, await packSources(sources));
        await rename(unfinished, path);
        await removeOld();
    });
    return path;
}

async function digest(sources: AppSources): Promise<string> {
    const hash = createHash('sha256');
    for (const tool of tools) {
        hash.update(await readFile(join(root, 'node_modules', tool, 'package.json')));
    }
    for (const [name, content] of sources) {
        hash.update(`${name}\0${content.length}\0`).update(content);
    }
    return hash.digest('hex').slice(0, 32);
}

async function removeOld(): Promise<void> {
    for (const name of await readdir(folder)) {
        const found = await stat(join(folder, name)).catch(() => undefined);
        if (found && found.mtimeMs < Date.now() - keptFor) {
            await rm(join(folder, name), { force: true });
        }
    }
}
