/** Who may have the service account call the API for them. */
export const serviceAudiences = ['nobody', 'unconnected', 'everybody'] as const;

/** One of the choices for who may use the service account. */
export type ServiceAudience = (typeof serviceAudiences)[number];

/** How many of a kind's two permissions a person needs: both, as the API documents, or either, as the server enforces. */
export const permissionRules = ['both', 'either'] as const;

/** One of the choices for how many permissions are needed. */
export type PermissionRule = (typeof permissionRules)[number];

/** The ids of the app's settings; their texts are in i18n/ under the same names with underscores. */
export const settingIds = {
    permissionRule: 'permission-rule',
    serviceFor: 'service-account-for',
    userId: 'api-user-id',
    token: 'api-token',
    apiUrl: 'api-url',
    auditRoom: 'audit-room',
} as const;

/** Reads stored settings, unchecked; undefined when one was never stored. */
export interface Settings {
    /** A setting of the app. */
    read(id: string): Promise<unknown>;
    /** The workspace's public address; undefined where the app may not read it. */
    siteUrl(): Promise<unknown>;
}
