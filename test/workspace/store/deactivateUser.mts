import { type ServerRelease, traitsOf } from '../rest/ServerRelease.mts';
import type { Store } from './Store.mts';

/**
 * Deactivates a user, as an administrator or idleness does: since 8.5 what they connected with is gone, and does not come back with them
 * (pull request 40524).
 */
export async function deactivateUser(store: Store, userId: string, release?: ServerRelease): Promise<void> {
    await store.users.updateAsync({ _id: userId }, { $set: { active: false, _updatedAt: new Date() } });
    if (!traitsOf(release).endsTokens) {
        return;
    }
    await store.oauthTokens.removeAsync({ userId }, { multi: true });
    await store.oauthCodes.removeAsync({ userId }, { multi: true });
}
