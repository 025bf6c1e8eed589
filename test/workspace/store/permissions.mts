import { findOne } from './findOne.mts';
import type { Store } from './Store.mts';

/** What a licensed workspace leaves to guests (`guestPermissions`). */
const leftToGuests = ['view-d-room', 'view-joined-room', 'view-p-room', 'start-discussion'];

/**
 * Whether one of the user's global roles holds the permission; false for an unknown user. The role `guest` vetoes what it
 * is not left, whatever the others grant (`AuthorizationUtils` on a licensed workspace).
 */
export async function hasPermission(store: Store, userId: string, permission: string): Promise<boolean> {
    const user = await findOne(store.users, { _id: userId });
    if (user?.roles.includes('guest') && !leftToGuests.includes(permission)) {
        return false;
    }
    const granted = await findOne(store.permissions, { _id: permission });
    return user?.roles.some((role) => granted?.roles.includes(role)) ?? false;
}

/** Whether the user holds every one of the permissions. */
export async function hasAllPermissions(
    store: Store,
    userId: string,
    permissions: readonly string[],
): Promise<boolean> {
    const held = await Promise.all(permissions.map((permission) => hasPermission(store, userId, permission)));
    return held.every(Boolean);
}

/** Whether the user holds at least one of the permissions. */
export async function hasAnyPermission(store: Store, userId: string, permissions: readonly string[]): Promise<boolean> {
    const held = await Promise.all(permissions.map((permission) => hasPermission(store, userId, permission)));
    return held.some(Boolean);
}
