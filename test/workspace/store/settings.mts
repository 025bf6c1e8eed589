import { findOne } from './findOne.mts';
import type { WorkspaceSettings } from './seedSettings.mts';
import type { Store } from './Store.mts';

/** The value of a workspace setting; throws for one that the store was never seeded with. */
export async function readSetting<Id extends keyof WorkspaceSettings>(
    store: Store,
    id: Id,
): Promise<WorkspaceSettings[Id]> {
    const setting = await findOne(store.settings, { _id: id });
    if (!setting) {
        throw new Error(`The workspace has no setting ${id}`);
    }
    return setting.value as WorkspaceSettings[Id];
}

/** Writes a workspace setting's value. */
export async function writeSetting<Id extends keyof WorkspaceSettings>(
    store: Store,
    id: Id,
    value: WorkspaceSettings[Id],
): Promise<void> {
    await store.settings.updateAsync({ _id: id }, { $set: { value, _updatedAt: new Date() } });
}
