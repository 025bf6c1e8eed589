/** The person who typed a command, roles as they are now. */
export interface Sender {
    readonly id: string;
    readonly username: string;
    readonly roles: readonly string[];
}

/** Whether a person holds the workspace's administrator role. */
export function isAdmin({ roles }: Pick<Sender, 'roles'>): boolean {
    return roles.includes('admin');
}

/**
 * Whether a person is a guest: on a licensed workspace, which is the only kind that runs private apps, the server then
 * denies every permission outside a short list that has none the app asks about, whatever other roles grant.
 */
export function isGuest({ roles }: Pick<Sender, 'roles'>): boolean {
    return roles.includes('guest');
}
