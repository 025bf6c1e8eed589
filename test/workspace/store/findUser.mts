import type { IUser } from '@rocket.chat/core-typings';
import { findOne } from './findOne.mts';
import type { Store } from './Store.mts';

/** The person of that username; throws when there is none. */
export async function findUser(store: Store, username: string): Promise<IUser> {
    const user = await findOne(store.users, { username });
    if (!user) {
        throw new Error(`Nobody is called ${username}`);
    }
    return user;
}
