import type { Store } from './Store.mts';

/** Deactivates a user, as an administrator or idleness does: what they connected with is gone, and does not come back with them. */
export async function deactivateUser(store: Store, userId: string): Promise<void> {
    await store.users.updateAsync({ _id: userId }, { $set: { active: false, _updatedAt: new Date() } });
    await store.oauthTokens.removeAsync({ userId }, { multi: true });
    await store.oauthCodes.removeAsync({ userId }, { multi: true });
}
