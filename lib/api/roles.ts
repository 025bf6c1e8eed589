import { matters } from '../access/PermissionRoles';
import type { PermissionRoles } from '../access/PermissionRoles';
import type { Outcome } from '../Outcome';
import { andThen, map, succeed } from '../Outcome';
import { endpoints } from './endpoints';
import type { JsonObject } from '../JsonObject';
import type { RestClient } from './RestClient';
import { wrongShape } from './readResponse';

/** A role's name by its id; the id of a custom role is not readable. */
export type RoleNames = (id: string) => string;

/** Loads the names of the workspace's roles (`roles.list`); an id without a name stands for itself. */
export async function loadRoleNames(client: RestClient): Promise<Outcome<RoleNames>> {
    return map(await client.call(endpoints.listRoles), ({ roles }) => (id) => {
        const listed = Array.isArray(roles) ? (roles as unknown[]) : [];
        const role = listed.find((it) => (it as { _id?: unknown } | null)?._id === id);
        const { name } = (role ?? {}) as { name?: unknown };
        return typeof name === 'string' ? name : id;
    });
}

/** Loads which roles hold the permissions that the app needs (`permissions.listAll`). */
export async function loadPermissionRoles(client: RestClient): Promise<Outcome<PermissionRoles>> {
    return andThen(client.call(endpoints.listPermissions), (answer) => {
        const roles = readPermissionRoles(answer);
        return roles ? succeed(roles) : wrongShape();
    });
}

function readPermissionRoles({ update }: JsonObject): PermissionRoles | undefined {
    if (!Array.isArray(update)) {
        return undefined;
    }
    const roles: Record<string, readonly string[]> = {};
    for (const permission of update as unknown[]) {
        const { _id: name, roles: holders } = (permission ?? {}) as Partial<Record<string, unknown>>;
        if (typeof name === 'string' && matters(name) && Array.isArray(holders)) {
            roles[name] = holders.filter((role): role is string => typeof role === 'string');
        }
    }
    return roles;
}
