/** A route of the workspace's REST API, below `/api/v1/`. */
export interface Endpoint {
    readonly method: 'get' | 'post' | 'put';
    readonly path: string;
    /** Whether a call changes something, so that its outcome matters when no answer comes. */
    readonly changes: boolean;
}

/** Every route that the app calls. */
export const endpoints = {
    me: { method: 'get', path: 'me', changes: false },
    listPermissions: { method: 'get', path: 'permissions.listAll', changes: false },
    listRoles: { method: 'get', path: 'roles.list', changes: false },
    createIntegration: { method: 'post', path: 'integrations.create', changes: true },
} as const satisfies Record<string, Endpoint>;
