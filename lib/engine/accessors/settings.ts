import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { SettingType } from '@rocket.chat/apps-engine/definition/settings/SettingType';
import { permissionRules, serviceAudiences, settingIds } from '../../settings/Settings';
import type { IEnvironmentRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Settings } from '../../settings/Settings';

/** The settings an administrator fills in, in the order in which one comes to need them; their texts are in i18n/. */
export function appSettings(): ISetting[] {
    return [
        choice(settingIds.permissionRule, permissionRules, 'both'),
        text(settingIds.auditRoom, SettingType.ROOM_PICK),
        choice(settingIds.serviceFor, serviceAudiences, 'unconnected'),
        text(settingIds.userId, SettingType.STRING),
        text(settingIds.token, SettingType.PASSWORD),
        text(settingIds.apiUrl, SettingType.STRING),
    ];
}

/** Settings as they are before anybody has saved any. */
export function presetSettings(): Pick<Settings, 'read'> {
    const presets = new Map(appSettings().map(({ id, packageValue }) => [id, packageValue as unknown]));
    return { read: (id) => Promise.resolve(presets.get(id)) };
}

function text(id: string, type: SettingType): ISetting {
    const key = keyOf(id);
    return {
        id,
        type,
        packageValue: '',
        required: false,
        public: false,
        i18nLabel: key,
        i18nDescription: `${key}_description`,
    };
}

function choice<Choice extends string>(id: string, choices: readonly Choice[], preset: Choice): ISetting {
    const values = choices.map((key) => ({ key, i18nLabel: `${keyOf(id)}_${key}` }));
    return { ...text(id, SettingType.SELECT), packageValue: preset, values };
}

function keyOf(id: string): string {
    return id.replace(/-/g, '_');
}

/** Settings through the Apps-Engine's accessors. */
export function engineSettings(environment: IEnvironmentRead): Settings {
    return {
        read: (id) => environment.getSettings().getValueById(id) as Promise<unknown>,
        siteUrl: async () => {
            try {
                return (await environment.getServerSettings().getValueById('Site_Url')) as unknown;
            } catch {
                // Without the permission to read it the engine finds no such setting (engine `ServerSettingRead`).
                return undefined;
            }
        },
    };
}
