import type { AppManager } from '@host/apps-engine/server/AppManager';
import { AppStatus, AppStatusUtils } from '@host/apps-engine/definition/AppStatus';
import type { ProxiedApp } from '@host/apps-engine/server/ProxiedApp';
import type { AppPackages } from './storage/AppPackages.mts';
import type { IAppStorageItem } from '@host/apps-engine/server/storage';
import { isDeepStrictEqual } from 'node:util';

/**
 * Brings an instance's copy of an app up to what the store says: added, updated, removed, or with other settings (what the
 * server's instances do on each other's `apps.added`, `.updated`, `.removed` and `.settingUpdated`).
 */
export async function syncApp(manager: AppManager, appId: string): Promise<void> {
    const stored = await manager.getStorage().retrieveOne(appId);
    const app = manager.getOneById(appId) as ProxiedApp | undefined;
    if (!app) {
        await (stored && manager.addLocal(appId));
    } else if (!stored) {
        // The engine would disable an enabled app first, for which it needs the record that is gone.
        await app.setStatus(AppStatus.DISABLED, true);
        await manager.removeLocal(appId);
    } else if (stored.signature !== app.getStorageItem().signature) {
        await update(manager, stored);
    } else {
        await applySettings(manager, app, stored);
    }
}

async function update(manager: AppManager, stored: IAppStorageItem): Promise<void> {
    const packages = (manager as unknown as { appSourceStorage: AppPackages }).appSourceStorage;
    const zip = await packages.fetch(stored);
    if (AppStatusUtils.isEnabled(stored.status)) {
        await manager.updateAndStartupLocal(stored, zip);
    } else {
        await manager.updateAndInitializeLocal(stored, zip);
    }
}

async function applySettings(manager: AppManager, app: ProxiedApp, stored: IAppStorageItem): Promise<void> {
    const current = app.getStorageItem().settings;
    for (const setting of Object.values(stored.settings)) {
        if (!isDeepStrictEqual(setting.value, current[setting.id]?.value)) {
            await manager.getSettingsManager().updateAppSetting(app.getID(), setting);
        }
    }
}
