import type { Kind } from '../integrations/kinds';
import { kinds } from '../integrations/kinds';
import type { Sender } from './Sender';
import { isGuest } from './Sender';
import { BYPASS_RATE_LIMIT, IMPERSONATE, POST_READ_ONLY } from '../permissions';

/** Which roles hold each permission that the app asks about. */
export type PermissionRoles = Readonly<Record<string, readonly string[]>>;

/** The permissions that the API documents as both needed to create an integration of a kind. */
export function managePermissions(kind: Kind): readonly [all: string, own: string] {
    return [`manage-${kind}-integrations`, `manage-own-${kind}-integrations`];
}

/** The permissions to manage integrations of any kind. */
export function allManagePermissions(): readonly string[] {
    return kinds.flatMap(managePermissions);
}

/** A person's roles that hold a permission: none for guests, whatever else they are. */
export function holdingRoles(sender: Pick<Sender, 'roles'>, permission: string, grants: PermissionRoles): string[] {
    return isGuest(sender) ? [] : sender.roles.filter((role) => grants[permission]?.includes(role));
}

/** Whether a person holds a permission through any role. */
export function holds(sender: Pick<Sender, 'roles'>, permission: string, grants: PermissionRoles): boolean {
    return holdingRoles(sender, permission, grants).length > 0;
}

/** Whether the app needs to remember a permission: only a few of about two hundred matter. */
export function matters(permission: string): boolean {
    return [BYPASS_RATE_LIMIT, IMPERSONATE, POST_READ_ONLY, ...allManagePermissions()].includes(permission);
}
