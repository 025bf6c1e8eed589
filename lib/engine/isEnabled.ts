import type { App } from '@rocket.chat/apps-engine/definition/App';
import { AppStatusUtils } from '@rocket.chat/apps-engine/definition/AppStatus';

/** Whether the app is enabled: commands, jobs and endpoints of one that is not the engine refuses, presses and forms it hands over all the same (`AppListenerManager.executeUIKitInteraction`). */
export async function isEnabled(app: Pick<App, 'getStatus'>): Promise<boolean> {
    return AppStatusUtils.isEnabled(await app.getStatus());
}
