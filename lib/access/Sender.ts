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
