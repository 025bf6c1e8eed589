import type { Store } from '../../store/Store.mts';
import { refuse } from '../errorAnswer.mts';
import { type Route, userRoute } from '../Route.mts';
import { meteorError } from '../ServerError.mts';

interface PermissionChange {
    _id: string;
    roles: string[];
}

/** Roles, and which of them hold which permission. */
export const permissionRoutes: Route[] = [
    userRoute({
        method: 'GET',
        path: '/api/v1/roles.list',
        async action({ instance: { store } }) {
            return { roles: await store.roles.findAsync({}, { _updatedAt: 0 }) };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/api/v1/permissions.listAll',
        async action({ instance: { store }, query: { updatedSince } }) {
            if (updatedSince === undefined) {
                return { update: await store.permissions.findAsync({}), remove: [] };
            }
            const since = new Date(String(updatedSince));
            if (Number.isNaN(since.getTime())) {
                const reason = 'The "updatedSince" query parameter must be a valid date.';
                throw meteorError('error-roomId-param-invalid', reason);
            }
            return { update: await store.permissions.findAsync({ _updatedAt: { $gt: since } }), remove: [] };
        },
    }),
    userRoute({
        method: 'POST',
        path: '/api/v1/permissions.update',
        permissions: { operation: 'hasAll', permissions: ['access-permissions'] },
        async action({ instance: { store, now }, body: { permissions } }) {
            if (!isChanges(permissions)) {
                throw refused('Invalid body params', 'error-invalid-body-params');
            }
            await checkNames(store, permissions);
            for (const { _id, roles } of permissions) {
                await store.permissions.updateAsync({ _id }, { $set: { roles, _updatedAt: now() } });
            }
            return { permissions: await store.permissions.findAsync({}) };
        },
    }),
];

async function checkNames(store: Store, changes: PermissionChange[]): Promise<void> {
    const permissions = new Set((await store.permissions.findAsync({})).map(({ _id }) => _id));
    const roles = new Set((await store.roles.findAsync({})).map(({ _id }) => _id));
    if (changes.some(({ _id }) => !permissions.has(_id))) {
        throw refused('Invalid permission', 'error-invalid-permission');
    }
    if (changes.some((change) => change.roles.some((role) => !roles.has(role)))) {
        throw refused('Invalid role', 'error-invalid-role');
    }
}

function refused(error: string, errorType: string) {
    return refuse(400, error, { errorType });
}

function isChanges(value: unknown): value is PermissionChange[] {
    return Array.isArray(value) && value.length > 0 && value.every(isChange);
}

function isChange(value: unknown): value is PermissionChange {
    const { _id, roles } = (value ?? {}) as Partial<Record<string, unknown>>;
    return typeof _id === 'string' && Array.isArray(roles) && roles.every((role) => typeof role === 'string');
}
