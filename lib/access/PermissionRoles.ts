import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { Kind } from '../integrations/kinds';
import { endpoints } from '../rest/endpoints';
import type { JsonObject } from '../rest/readAnswer';
import type { RestClient } from '../rest/RestClient';

/** Which roles hold each permission that the app asks about. */
export type PermissionRoles = Readonly<Record<string, readonly string[]>>;

/** The permissions that the API documents as both needed to create an integration of a kind. */
export function managePermissions(kind: Kind): readonly [all: string, own: string] {
    return [`manage-${kind}-integrations`, `manage-own-${kind}-integrations`];
}

/** Asks the workspace (`permissions.listAll`) which roles hold the permissions to manage integrations. */
export async function loadPermissionRoles(client: RestClient): Promise<Outcome<PermissionRoles>> {
    const answer = await client.call(endpoints.listPermissions);
    if (!answer.ok) {
        return answer;
    }
    const roles = readPermissionRoles(answer.value);
    return roles
        ? succeed(roles)
        : fail({ kind: 'gibberish', status: 200, what: 'wrong-shape', outcomeUnknown: false });
}

function readPermissionRoles({ update }: JsonObject): PermissionRoles | undefined {
    if (!Array.isArray(update)) {
        return undefined;
    }
    const roles: Record<string, readonly string[]> = {};
    for (const permission of update as Partial<Record<string, unknown>>[]) {
        const { _id: name, roles: holders } = permission;
        // Of some two hundred permissions only these few are worth remembering.
        if (typeof name === 'string' && /^manage-.*-integrations$/.test(name) && Array.isArray(holders)) {
            roles[name] = holders.filter((role): role is string => typeof role === 'string');
        }
    }
    return roles;
}
