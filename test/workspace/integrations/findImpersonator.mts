import type { IUser } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import type { ServerError } from '../rest/ServerError.mts';
import { findOne } from '../store/findOne.mts';
import { hasPermission } from '../store/permissions.mts';
import type { Store } from '../store/Store.mts';

/** Which account an incoming webhook is to post as, and what to say when there is none. */
export interface PostAs {
    username: string;
    method: string;
    missing: ServerError;
}

/** The account of exactly that username, which must hold `message-impersonate`; throws otherwise. */
export async function findImpersonator(store: Store, { username, method, missing }: PostAs): Promise<IUser> {
    const user = await findOne(store.users, { username });
    if (!user) {
        throw missing;
    }
    if (!(await hasPermission(store, user._id, 'message-impersonate'))) {
        throw meteorError(
            'error-user-lacks-message-impersonate-permission',
            "User selected for the incoming integration lacks the 'message-impersonate' permission.",
            { method },
        );
    }
    return user;
}
