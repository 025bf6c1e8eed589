import type { IUser } from '@rocket.chat/core-typings';
import { verifyPassword } from '../../store/passwords.mts';
import { hasPermission } from '../../store/permissions.mts';
import { issuePersonalAccessToken } from '../../store/tokens.mts';
import { refuse } from '../errorAnswer.mts';
import { type Route, userRoute } from '../Route.mts';
import { meteorError } from '../ServerError.mts';

const details = { method: 'personalAccessTokens:generateToken' };

/** Making personal access tokens; with nothing stronger set up, the password is the second factor, as on the server. */
export const accessTokenRoutes: Route[] = [
    userRoute({
        method: 'POST',
        path: '/api/v1/users.generatePersonalAccessToken',
        async action({ instance: { store, now }, user, body, request }) {
            checkSecondFactor(user, request.headers);
            const { tokenName: name, bypassTwoFactor } = body;
            if (typeof name !== 'string' || name === '') {
                throw refuse(400, "The 'tokenName' param is required");
            }
            if (!(await hasPermission(store, user._id, 'create-personal-access-tokens'))) {
                throw meteorError('not-authorized', 'Not Authorized', details);
            }
            if (user.services?.resume?.loginTokens?.some((token) => 'name' in token && token.name === name)) {
                throw meteorError('error-token-already-exists', 'A token with this name already exists', details);
            }
            const wanted = { name, bypassTwoFactor: bypassTwoFactor === true };
            return { token: await issuePersonalAccessToken(store, user._id, wanted, now()) };
        },
    }),
];

function checkSecondFactor(user: IUser, headers: Headers): void {
    const code = headers.get('x-2fa-code');
    const hash = user.services?.password?.bcrypt;
    const factor = { method: 'password', codeGenerated: false, availableMethods: [] };
    if (code === null || headers.get('x-2fa-method') !== 'password') {
        throw meteorError('totp-required', 'TOTP Required', factor);
    }
    if (hash === undefined || !verifyPassword({ digest: code.toLowerCase(), algorithm: 'sha-256' }, hash)) {
        throw meteorError('totp-invalid', 'TOTP Invalid', factor);
    }
}
