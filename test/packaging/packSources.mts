import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppSources, manifestOf } from './AppSources.mts';
import { runAppsCli } from './runAppsCli.mts';
import { withStagedSources } from './withStagedSources.mts';

/** Makes an app's zip with the real `rc-apps package`; throws with its output when it did not make one. */
export function packSources(sources: AppSources): Promise<Buffer> {
    const { nameSlug, version } = manifestOf(sources);
    return withStagedSources(sources, async (folder) => {
        const { exitCode, output } = await runAppsCli(folder, ['package']);
        // Some of its failures end with exit code 0 and "finished!", so what counts is the zip in the fresh folder.
        const zip = await readFile(join(folder, 'dist', `${nameSlug}_${version}.zip`)).catch(() => undefined);
        if (exitCode !== 0 || !zip) {
            // It says "There must be an exported class" also when an import cannot be resolved.
            throw new Error(`rc-apps package failed:\n${output}\nMore may be said by: npm run check:types`);
        }
        return zip;
    });
}
