import { createHash } from 'node:crypto';
import type { IUser } from '@rocket.chat/core-typings';
import { findOne } from './findOne.mts';
import { randomId } from './randomId.mts';
import type { Store } from './Store.mts';

type LoginToken = NonNullable<NonNullable<NonNullable<IUser['services']>['resume']>['loginTokens']>[number];

/** A personal access token to be: its name, and whether it works without a second factor. */
export interface PersonalAccessTokenRequest {
    name: string;
    bypassTwoFactor?: boolean;
}

/** How the server stores login tokens: the base64 of their SHA-256. */
function hashToken(token: string): string {
    return createHash('sha256').update(token).digest('base64');
}

async function addToken(store: Store, userId: string, describe: (token: string) => LoginToken): Promise<string> {
    const token = randomId(43);
    const added = { 'services.resume.loginTokens': describe(token) };
    await store.users.updateAsync({ _id: userId }, { $push: added });
    return token;
}

/** Logs the user in: returns a new auth token, of which only the hash is stored. */
export function issueLoginToken(store: Store, userId: string, now = new Date()): Promise<string> {
    return addToken(store, userId, (token) => ({ hashedToken: hashToken(token), when: now }));
}

/** Makes a personal access token, as `users.generatePersonalAccessToken` does, and returns it; it is not shown again. */
export function issuePersonalAccessToken(
    store: Store,
    userId: string,
    { name, bypassTwoFactor = false }: PersonalAccessTokenRequest,
    now = new Date(),
): Promise<string> {
    return addToken(store, userId, (token) => ({
        hashedToken: hashToken(token),
        type: 'personalAccessToken',
        createdAt: now,
        lastTokenPart: token.slice(-6),
        name,
        bypassTwoFactor,
    }));
}

/** The user whose login token this is, or undefined; given a user id, only that user. */
export function findUserByToken(store: Store, token: string, userId?: string): Promise<IUser | undefined> {
    const owner = { 'services.resume.loginTokens.hashedToken': hashToken(token) };
    return findOne(store.users, userId === undefined ? owner : { ...owner, _id: userId });
}
