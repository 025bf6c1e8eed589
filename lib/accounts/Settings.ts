/** The app's settings, by id. */
export const settingIds = {
    userId: 'api-user-id',
    token: 'api-token',
    apiUrl: 'api-url',
} as const;

/** Reads stored settings; blank when one was never stored. */
export interface Settings {
    /** A setting of the app. */
    read(id: string): Promise<string>;
    /** The workspace's public address. */
    siteUrl(): Promise<string>;
}
