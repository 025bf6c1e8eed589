import { meteorError } from '../../rest/ServerError.mts';

/**
 * The entries of an incoming webhook's `channel`, trimmed, prefixes kept; throws when it is blank or an entry starts with neither `#` nor `@`.
 * The server names updateIncomingIntegration in the second error even while creating.
 */
export function incomingChannels(channel: string, method: string): string[] {
    if (channel.trim() === '') {
        throw meteorError('error-invalid-channel', 'Invalid channel', { method });
    }
    const entries = channel.split(',').map((entry) => entry.trim());
    if (!entries.every((entry) => /^[#@]/.test(entry))) {
        throw meteorError('error-invalid-channel-start-with-chars', 'Invalid channel. Start with @ or #', {
            method: 'updateIncomingIntegration',
        });
    }
    return entries;
}
