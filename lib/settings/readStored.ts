import type { Settings } from './Settings';
import { settingIds } from './Settings';

/** Every setting of the app as it is stored, by its name. */
export type StoredSettings = Readonly<Record<keyof typeof settingIds, unknown>>;

/** Reads all settings of the app, unchecked; all are asked for at once. */
export async function readStored(settings: Pick<Settings, 'read'>): Promise<StoredSettings> {
    const names = Object.keys(settingIds) as (keyof typeof settingIds)[];
    const values = await Promise.all(names.map((name) => settings.read(settingIds[name])));
    return Object.fromEntries(names.map((name, index) => [name, values[index]])) as StoredSettings;
}
