import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestOf, readAppSources, root } from './AppSources.mts';
import { packSources } from './packSources.mts';

/** Makes the app's zip anew and puts it into `dist/`; answers its path. */
export async function packageApp(): Promise<string> {
    const sources = await readAppSources();
    const zip = await packSources(sources);
    const { nameSlug, version } = manifestOf(sources);
    const path = join(root, 'dist', `${nameSlug}_${version}.zip`);
    await mkdir(join(root, 'dist'), { recursive: true });
    await writeFile(path, zip);
    return path;
}
