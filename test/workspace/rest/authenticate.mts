import type { IUser } from '@rocket.chat/core-typings';
import { findOne } from '../store/findOne.mts';
import { findUserByToken } from '../store/tokens.mts';
import type { ServerInstance } from './ServerInstance.mts';

type Authentication = Pick<ServerInstance, 'store' | 'now'>;

/** The user a request acts for, by login headers or else by an OAuth access token; undefined when nobody is logged in. */
export async function authenticate(instance: Authentication, request: Request): Promise<IUser | undefined> {
    const userId = request.headers.get('x-user-id');
    const authToken = request.headers.get('x-auth-token');
    if (userId && authToken) {
        return findUserByToken(instance.store, userId, authToken);
    }
    const accessToken = accessTokenOf(request);
    return accessToken === undefined ? undefined : findUserByAccessToken(instance, accessToken);
}

function accessTokenOf(request: Request): string | undefined {
    const bearer = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    return bearer ?? new URL(request.url).searchParams.get('access_token') ?? undefined;
}

async function findUserByAccessToken({ store, now }: Authentication, accessToken: string): Promise<IUser | undefined> {
    const token = await findOne(store.oauthTokens, { accessToken });
    const expires = token?.accessTokenExpiresAt;
    if (!token || (expires instanceof Date && expires < now())) {
        return undefined;
    }
    return findOne(store.users, { _id: token.userId, active: true });
}
