import { endpoints } from './endpoints';
import type { RestClient } from './RestClient';

/** A role's name, by its id; a custom role's id says nothing to people. */
export type RoleNames = (id: string) => string;

/** Asks the workspace for the names of its roles (`roles.list`); ids stand for themselves when it does not answer. */
export async function loadRoleNames(client: RestClient): Promise<RoleNames> {
    const answer = await client.call(endpoints.listRoles);
    const roles = answer.ok && Array.isArray(answer.value.roles) ? (answer.value.roles as unknown[]) : [];
    return (id) => {
        const role = roles.find((it) => (it as { _id?: unknown } | null)?._id === id);
        const { name } = (role ?? {}) as { name?: unknown };
        return typeof name === 'string' ? name : id;
    };
}
