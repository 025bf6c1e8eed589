import type { IUser } from '@rocket.chat/core-typings';
import { findOne } from '../store/findOne.mts';
import { findUserByToken } from '../store/tokens.mts';
import type { ServerInstance } from './ServerInstance.mts';
import { traitsOf } from './ServerRelease.mts';

type Authentication = Pick<ServerInstance, 'store' | 'now' | 'release'>;

/** The query parameter that may carry an OAuth access token; endpoints do not get to see it. */
export const accessTokenParameter = 'access_token';

/** The user a request acts for, by login headers or else by an OAuth access token; undefined when nobody is logged in. */
export async function authenticate(instance: Authentication, request: Request): Promise<IUser | undefined> {
    const userId = request.headers.get('x-user-id');
    const authToken = request.headers.get('x-auth-token');
    if (userId && authToken) {
        return findUserByToken(instance.store, authToken, userId);
    }
    const accessToken = accessTokenOf(request);
    return accessToken === undefined ? undefined : findUserByAccessToken(instance, accessToken);
}

function accessTokenOf(request: Request): string | undefined {
    const bearer = request.headers.get('authorization')?.replace('Bearer ', '');
    return bearer ?? new URL(request.url).searchParams.get(accessTokenParameter) ?? undefined;
}

/** The user for whom the workspace's own OAuth provider issued the token, while it has not expired; since 8.5 only an active one. */
export async function findUserByAccessToken(
    { store, now, release }: Authentication,
    accessToken: string,
): Promise<IUser | undefined> {
    const token = await findOne(store.oauthTokens, { accessToken });
    if (!token || (token.expires && token.expires < now())) {
        return undefined;
    }
    return findOne(store.users, { _id: token.userId, ...(traitsOf(release).endsTokens ? { active: true } : {}) });
}
