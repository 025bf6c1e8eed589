import { findOne } from '../../store/findOne.mts';
import { verifyPassword } from '../../store/passwords.mts';
import { hasPermission } from '../../store/permissions.mts';
import { issueLoginToken } from '../../store/tokens.mts';
import { refuse } from '../errorAnswer.mts';
import { publicRoute, type Route, userRoute } from '../Route.mts';
import type { ServerInstance } from '../ServerInstance.mts';
import { describeSelf, describeUser } from '../users.mts';
import { readCredentials } from './credentials.mts';

const wrongCredentials = { status: 'error', message: 'Unauthorized' };

/** Logging in, and looking at oneself and others. */
export const accountRoutes: Route[] = [
    publicRoute({
        method: 'POST',
        path: '/api/v1/login',
        async action({ instance, body }) {
            const { store, now } = instance;
            const { selector, password } = readCredentials(body);
            const user = selector && (await findOne(store.users, { ...selector, active: true }));
            const hash = user?.services?.password?.bcrypt;
            if (!user || hash === undefined || password === undefined || !verifyPassword(password, hash)) {
                throw refuse(401, 'Unauthorized', wrongCredentials);
            }
            const authToken = await issueLoginToken(store, user._id, now());
            return { status: 'success', data: { userId: user._id, authToken, me: await describeSelf(store, user) } };
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
