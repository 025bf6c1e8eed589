import type { IUser } from '@rocket.chat/core-typings';
import { findOne } from '../store/findOne.mts';
import { verifyPassword } from '../store/passwords.mts';
import { issueLoginToken } from '../store/tokens.mts';
import { readCredentials } from './credentials.mts';
import type { LooseBody } from './Route.mts';
import type { ServerInstance } from './ServerInstance.mts';

/** A user and the token just issued to them. */
export interface FreshLogin {
    user: IUser;
    authToken: string;
}

/** Logs in with what a body says (see `readCredentials`); undefined when it is wrong in any way. */
export async function logIn(
    { store, now }: Pick<ServerInstance, 'store' | 'now'>,
    body: LooseBody,
): Promise<FreshLogin | undefined> {
    const { selector, password } = readCredentials(body);
    const user = selector && (await findOne(store.users, { ...selector, active: true }));
    const hash = user?.services?.password?.bcrypt;
    if (!user || hash === undefined || password === undefined || !verifyPassword(password, hash)) {
        return undefined;
    }
    return { user, authToken: await issueLoginToken(store, user._id, now()) };
}
