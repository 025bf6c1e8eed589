import { findOne } from '../../store/findOne.mts';
import { hasPermission } from '../../store/permissions.mts';
import { refuse } from '../errorAnswer.mts';
import { logIn } from '../logIn.mts';
import { publicRoute, type Route, userRoute } from '../Route.mts';
import type { ServerInstance } from '../ServerInstance.mts';
import { describeSelf, describeUser } from '../users.mts';

const wrongCredentials = { status: 'error', message: 'Unauthorized' };

/** Logging in, and looking at oneself and others. */
export const accountRoutes: Route[] = [
    publicRoute({
        method: 'POST',
        path: '/api/v1/login',
        async action({ instance, body }) {
            const login = await logIn(instance, body);
            if (!login) {
                throw refuse(401, 'Unauthorized', wrongCredentials);
            }
            const { user, authToken } = login;
            const me = await describeSelf(instance.store, user);
            return { status: 'success', data: { userId: user._id, authToken, me } };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/api/v1/me',
        action: ({ instance, user }) => describeSelf(instance.store, user),
    }),
    userRoute({
        method: 'GET',
        path: '/api/v1/users.info',
        async action({ instance, user, query }) {
            const wanted = await findUser(instance, query);
            if (!wanted) {
                throw refuse(400, 'User not found.');
            }
            const full =
                wanted._id === user._id || (await hasPermission(instance.store, user._id, 'view-full-other-user-info'));
            return { user: describeUser(wanted, { full }) };
        },
    }),
];

const userSelectors: Record<string, string> = { userId: '_id', username: 'username', email: 'emails.address' };

async function findUser({ store }: ServerInstance, query: Record<string, unknown>) {
    const parameter = Object.keys(userSelectors).find((name) => typeof query[name] === 'string');
    return parameter === undefined
        ? undefined
        : findOne(store.users, { [userSelectors[parameter] ?? '']: query[parameter] });
}
