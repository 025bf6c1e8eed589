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
    getIntegration: { method: 'get', path: 'integrations.get', changes: false },
    listIntegrations: { method: 'get', path: 'integrations.list', changes: false },
    updateIntegration: { method: 'put', path: 'integrations.update', changes: true },
    removeIntegration: { method: 'post', path: 'integrations.remove', changes: true },
    integrationHistory: { method: 'get', path: 'integrations.history', changes: false },
    replayOutgoing: { method: 'post', path: 'integrations.replayOutgoing', changes: true },
} as const satisfies Record<string, Endpoint>;
