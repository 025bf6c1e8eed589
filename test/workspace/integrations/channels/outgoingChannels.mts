import { meteorError } from '../../rest/ServerError.mts';
import { hasPermission } from '../../store/permissions.mts';
import type { IntegrationContext } from '../IntegrationContext.mts';
import { managePermissions } from '../managePermissions.mts';
import { outgoingEvents } from '../outgoingEvents.mts';
import type { OutgoingBody } from '../IntegrationBody.mts';
import { checkTargets } from './checkTargets.mts';

const scopes = ['all_public_channels', 'all_private_groups', 'all_direct_messages'];

/**
 * The entries of an outgoing webhook's `channel`; none for an event that happens everywhere, which takes the right to manage all.
 * An empty string gives none either, and then fires on all public channels; one of spaces counts as missing.
 */
export async function outgoingChannels(context: IntegrationContext, body: OutgoingBody): Promise<string[]> {
    const details = { function: 'validateOutgoing' };
    if (!outgoingEvents[body.event].channel) {
        if (!(await hasPermission(context.store, context.user._id, managePermissions.outgoing.all))) {
            const reason = 'Invalid permission for required Integration creation.';
            throw meteorError('error-invalid-permissions', reason, details);
        }
        return [];
    }
    const blank = body.channel !== '' && body.channel.trim() === '';
    if (blank) {
        throw meteorError('error-invalid-channel', 'Invalid Channel', details);
    }
    const entries = body.channel.split(',').map((entry) => entry.trim());
    const channels = entries.filter((entry) => entry !== '');
    if (!channels.every((channel) => /^[#@]/.test(channel) || scopes.includes(channel.toLowerCase()))) {
        throw meteorError('error-invalid-channel-start-with-chars', 'Invalid channel. Start with @ or #', details);
    }
    return channels;
}

/** Throws unless the user may listen on each of the channels: scopes beyond the public one take the right to manage all. */
export async function checkOutgoingTargets(context: IntegrationContext, channels: string[]): Promise<void> {
    const details = { function: 'validateOutgoing._verifyUserHasPermissionForChannels' };
    for (const channel of channels) {
        if (!scopes.includes(channel)) {
            await checkTargets(context, [channel], { kind: 'outgoing', details });
        } else if (channel !== 'all_public_channels') {
            await checkScope(context, details);
        }
    }
}

async function checkScope({ store, user }: IntegrationContext, details: Record<string, unknown>): Promise<void> {
    if (!(await hasPermission(store, user._id, managePermissions.outgoing.all))) {
        throw meteorError('error-invalid-channel', 'Invalid Channel', details);
    }
}
