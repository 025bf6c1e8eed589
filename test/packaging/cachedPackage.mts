import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppSources, manifestOf, root } from './AppSources.mts';
import { packSources } from './packSources.mts';

const folder = join(root, 'node_modules', '.cache', 'packages');
const tools = ['@rocket.chat/apps-cli', '@rocket.chat/apps-compiler', '@rocket.chat/apps-engine', 'typescript'];

/** The path of the app's zip, packaged only when the sources or the packaging tools changed since it was last. */
export async function cachedPackage(sources: AppSources): Promise<string> {
    const path = join(folder, `${manifestOf(sources).nameSlug}-${await digest(sources)}.zip`);
    if (await exists(path)) {
        return path;
    }
    const zip = await packSources(sources);
    await mkdir(folder, { recursive: true });
    // Several test workers may be here at once; each renames a whole file of its own into place.
    const own = `${path}.${process.pid}.${Date.now()}`;
    await writeFile(own, zip);
    await rename(own, path);
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

function exists(path: string): Promise<boolean> {
    return access(path).then(
        () => true,
        () => false,
    );
}
