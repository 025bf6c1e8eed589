import { readAppSources } from './AppSources.mts';
import { cachedPackage } from './cachedPackage.mts';

/** The path of the app's zip as it is now, made by the real rc-apps when something changed. */
export async function packagedApp(): Promise<string> {
    return cachedPackage(await readAppSources());
}
