import type { IEnvironmentRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Settings } from './Settings';

/** Settings through the Apps-Engine's accessors. */
export function engineSettings(environment: IEnvironmentRead): Settings {
    return {
        read: async (id) => textOf(await environment.getSettings().getValueById(id)),
        siteUrl: async () => textOf(await environment.getServerSettings().getValueById('Site_Url')),
    };
}

function textOf(value: unknown): string {
    return typeof value === 'string' ? value.trim() : '';
}
