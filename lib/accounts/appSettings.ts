import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { SettingType } from '@rocket.chat/apps-engine/definition/settings/SettingType';
import { settingIds } from './Settings';

/** The settings an administrator fills in; their texts are in i18n/. */
export function appSettings(): ISetting[] {
    return [
        setting(settingIds.userId, SettingType.STRING),
        setting(settingIds.token, SettingType.PASSWORD),
        setting(settingIds.apiUrl, SettingType.STRING),
    ];
}

function setting(id: string, type: SettingType): ISetting {
    const key = id.replace(/-/g, '_');
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
