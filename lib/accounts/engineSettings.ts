import type { IEnvironmentRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Settings } from './Settings';

/** Settings through the Apps-Engine's accessors. */
export function engineSettings(environment: IEnvironmentRead): Settings {
    return {
        read: (id) => environment.getSettings().getValueById(id) as Promise<unknown>,
        siteUrl: () => environment.getServerSettings().getValueById('Site_Url') as Promise<unknown>,
    };
}
