import type { IUser } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import type { ServerError } from '../rest/ServerError.mts';
import { traitsOf } from '../rest/ServerRelease.mts';
import { findOne } from '../store/findOne.mts';
import { hasPermission } from '../store/permissions.mts';
import type { ServerContext } from './IntegrationContext.mts';

type Server = Pick<ServerContext, 'store' | 'release'>;

/** Which account an incoming webhook is to post as, and what to say when there is none. */
export interface PostAs {
    username: string;
    method: string;
    missing: ServerError;
}

/** The account of exactly that username, which must hold `message-impersonate` where the release asks for it; throws otherwise. */
export async function findPoster({ store, release }: Server, { username, method, missing }: PostAs): Promise<IUser> {
    const user = await findOne(store.users, { username });
    if (!user) {
        throw missing;
    }
    if (traitsOf(release).asksForImpersonation && !(await hasPermission(store, user._id, 'message-impersonate'))) {
        throw meteorError(
            'error-user-lacks-message-impersonate-permission',
            "User selected for the incoming integration lacks the 'message-impersonate' permission.",
            { method },
        );
    }
    return user;
}

/** Gives the account the role `bot`, as releases do that do not ask for its permission. */
export async function admitPoster({ store, release }: Server, { _id }: IUser): Promise<void> {
    if (!traitsOf(release).asksForImpersonation) {
        await store.users.updateAsync({ _id }, { $addToSet: { roles: 'bot' } });
    }
}
