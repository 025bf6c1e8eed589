import { readFile } from 'node:fs/promises';
import { packagedApp } from '../../../packaging/packagedApp.mts';
import { quickPackage } from '../../../packaging/quickPackage.mts';
import type { Workspace } from '../../Workspace.mts';
import { AppUpdates } from './AppUpdates.mts';
import { watchFiles } from './watchFiles.mts';

/** Keeps the app in a running workspace as its files are; the function it returns ends that, after what is under way. */
export async function followFiles(
    workspace: Pick<Workspace, 'installApp'>,
    tell: (text: string) => void,
): Promise<() => Promise<void>> {
    const earlier = await packagedApp();
    const updates = new AppUpdates(workspace, tell, () => quickPackage(earlier), await readFile(earlier));
    const stop = watchFiles(() => {
        updates.soon();
    });
    tell('Changes of the app’s files reach this workspace by themselves; types are checked by npm run check:types.');
    return async () => {
        stop();
        await updates.end();
    };
}
