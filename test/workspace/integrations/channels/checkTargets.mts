import { meteorError } from '../../rest/ServerError.mts';
import { findOne } from '../../store/findOne.mts';
import { hasAllPermissions } from '../../store/permissions.mts';
import type { Store } from '../../store/Store.mts';
import type { IntegrationContext } from '../IntegrationContext.mts';
import { managePermissions } from '../managePermissions.mts';
import type { IntegrationKind } from '../managePermissions.mts';

/** Who checks, as the errors' details name it. */
export interface TargetCheck {
    kind: IntegrationKind;
    details: Record<string, unknown>;
}

/**
 * Throws unless every channel exists and, for a user without both of the kind's permissions, has been joined.
 * For `@user` the server looks for a subscription to the user's id, which never exists: such a user can target nobody, not even themselves.
 */
export async function checkTargets(context: IntegrationContext, channels: string[], check: TargetCheck): Promise<void> {
    const { store, user } = context;
    const unrestricted = await hasAllPermissions(store, user._id, Object.values(managePermissions[check.kind]));
    for (const channel of channels) {
        const target = await findTarget(store, channel);
        if (!target) {
            throw meteorError('error-invalid-room', 'Invalid room', check.details);
        }
        if (!unrestricted && !(await findOne(store.subscriptions, { rid: target._id, 'u._id': user._id }))) {
            throw meteorError('error-invalid-channel', 'Invalid Channel', check.details);
        }
    }
}

async function findTarget(store: Store, channel: string): Promise<{ _id: string } | undefined> {
    const idOrName = channel.slice(1);
    return channel.startsWith('#')
        ? findOne(store.rooms, { $or: [{ _id: idOrName }, { name: idOrName }] })
        : findOne(store.users, { $or: [{ _id: idOrName }, { username: idOrName }] });
}
