import type { IPermission, IRole } from '@rocket.chat/core-typings';
import { seededId } from './randomId.mts';

/** A role as it is seeded; the two custom ones exist for olivia and owen. */
export type SeededRole = Omit<IRole, '_updatedAt'>;

function builtIn(scope: IRole['scope'], ids: string): SeededRole[] {
    return ids.split(' ').map((id) => ({ _id: id, name: id, description: '', protected: true, scope }));
}

function custom(name: string, description: string): SeededRole {
    return { _id: seededId(name), name, description, protected: false, scope: 'Users' };
}

/** Holds all four permissions to manage integrations. */
export const integrationLead = custom('Integration lead', 'Manages the incoming and outgoing integrations of all');

/** Holds `manage-own-incoming-integrations` and nothing else. */
export const hookAuthor = custom('Hook author', 'Manages their own incoming integrations');

/** Every role of the workspace: the server's own and the two custom ones. */
export const roles: SeededRole[] = [
    ...builtIn('Users', 'admin user bot app guest anonymous federated-external livechat-agent livechat-manager'),
    ...builtIn('Subscriptions', 'owner moderator leader'),
    integrationLead,
    hookAuthor,
];

// The server's default grants (`authorization/constant/permissions.ts`) of every permission that its API or the app asks about, and the usual rest.
const defaultGrants: Record<string, string> = {
    'manage-incoming-integrations': 'admin',
    'manage-own-incoming-integrations': 'admin',
    'manage-outgoing-integrations': 'admin',
    'manage-own-outgoing-integrations': 'admin',
    'message-impersonate': 'bot app',
    'api-bypass-rate-limit': 'admin bot app',
    'create-personal-access-tokens': 'admin user',
    'access-permissions': 'admin',
    'access-setting-permissions': 'admin',
    'add-user-to-joined-room': 'admin owner moderator',
    'archive-room': 'admin owner',
    'assign-roles': 'admin',
    'create-c': 'admin user federated-external bot app',
    'create-d': 'admin user federated-external bot app',
    'create-p': 'admin user federated-external bot app',
    'delete-message': 'admin owner moderator',
    'edit-message': 'admin owner moderator',
    'edit-room': 'admin owner moderator',
    'manage-apps': 'admin',
    'manage-oauth-apps': 'admin',
    'mention-all': 'admin owner moderator user federated-external',
    'mention-here': 'admin owner moderator user federated-external',
    'post-readonly': 'admin owner moderator',
    'preview-c-room': 'admin user federated-external anonymous',
    'send-many-messages': 'admin bot app',
    'view-c-room': 'admin user federated-external bot app anonymous',
    'view-d-room': 'admin user federated-external bot app guest',
    'view-full-other-user-info': 'admin',
    'view-joined-room': 'guest bot app anonymous',
    'view-logs': 'admin',
    'view-outside-room': 'admin owner moderator user federated-external',
    'view-p-room': 'admin user federated-external anonymous guest',
    'view-room-administration': 'admin',
    'view-statistics': 'admin',
    'view-user-administration': 'admin',
};

const customGrants: Record<string, string[]> = {
    'manage-incoming-integrations': [integrationLead._id],
    'manage-own-incoming-integrations': [integrationLead._id, hookAuthor._id],
    'manage-outgoing-integrations': [integrationLead._id],
    'manage-own-outgoing-integrations': [integrationLead._id],
};

/** Every permission with the roles that hold it: the server's defaults, and what the custom roles were given. */
export const permissions: Omit<IPermission, '_updatedAt'>[] = Object.entries(defaultGrants).map(([_id, holders]) => ({
    _id,
    roles: [...holders.split(' '), ...(customGrants[_id] ?? [])],
}));
