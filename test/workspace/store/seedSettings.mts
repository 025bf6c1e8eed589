import type { StoredDocument } from './Store.mts';

const values = {
    Site_Url: 'http://localhost:3000',
    Site_Name: 'Rocket.Chat',
    Language: 'en',
    uniqueID: 'local-workspace',
    API_Default_Count: 50,
    API_Upper_Count_Limit: 100,
    API_Allow_Infinite_Count: true,
    API_Enable_Rate_Limiter: true,
    API_Enable_Rate_Limiter_Limit_Calls_Default: 10,
    API_Enable_Rate_Limiter_Limit_Time_Default: 60_000,
    FileUpload_MaxFileSize: 104_857_600,
    Message_MaxAllowedSize: 5000,
};

/** A setting that the workspace has, with the type of its value. */
export type WorkspaceSettings = typeof values;

/** The workspace's settings with the server's defaults, in the shape in which the server stores them. */
export function settingDocuments(now: Date): StoredDocument[] {
    return Object.entries(values).map(([_id, value]) => ({
        _id,
        value,
        packageValue: value,
        type: typeof value === 'string' ? 'string' : typeof value === 'number' ? 'int' : 'boolean',
        public: true,
        hidden: false,
        secret: false,
        i18nLabel: _id,
        createdAt: now,
        _updatedAt: now,
    }));
}
