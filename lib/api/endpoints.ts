import { allManagePermissions, managePermissions } from '../access/PermissionRoles';

/** A route of the workspace's REST API, below `/api/v1/`. */
export interface Endpoint {
    readonly method: 'get' | 'post' | 'put';
    readonly path: string;
    /** Whether a call changes something, so that its outcome is unknown when no response comes. */
    readonly changes: boolean;
    /** Permissions of which the route requires one, before anything else (the server's `v1/integrations.ts`). */
    readonly needsAny?: readonly string[];
}

/** Every route that the app calls. */
export const endpoints = {
    me: { method: 'get', path: 'me', changes: false },
    listPermissions: { method: 'get', path: 'permissions.listAll', changes: false },
    listRoles: { method: 'get', path: 'roles.list', changes: false },
    createIntegration: { method: 'post', path: 'integrations.create', changes: true },
    getIntegration: { method: 'get', path: 'integrations.get', changes: false },
    listIntegrations: {
        method: 'get',
        path: 'integrations.list',
        changes: false,
        get needsAny() {
            return allManagePermissions();
        },
    },
    updateIntegration: { method: 'put', path: 'integrations.update', changes: true },
    removeIntegration: {
        method: 'post',
        path: 'integrations.remove',
        changes: true,
        get needsAny() {
            return allManagePermissions();
        },
    },
    integrationHistory: {
        method: 'get',
        path: 'integrations.history',
        changes: false,
        get needsAny() {
            return managePermissions('outgoing');
        },
    },
    replayOutgoing: { method: 'post', path: 'integrations.replayOutgoing', changes: true },
} as const satisfies Record<string, Endpoint>;
