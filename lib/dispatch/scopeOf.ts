import type { Scope } from '../integrations/listensTo';
import { channelHere } from './channelHere';
import type { CommandContext } from './CommandContext';

/**
 * The scope by which integrations listen to a channel without naming it. A private room has one only for its
 * members, so that a list does not reveal which private rooms exist.
 */
export async function scopeOf(
    channel: string | undefined,
    { room, username, directory }: Pick<CommandContext, 'room' | 'username' | 'directory'>,
): Promise<Scope | undefined> {
    if (channel === undefined) {
        return undefined;
    }
    if (channel.startsWith('@')) {
        return 'all_direct_messages';
    }
    if (channel.toLowerCase() === channelHere(room, username).toLowerCase()) {
        return room.kind === 'public'
            ? 'all_public_channels'
            : room.kind === 'private'
              ? 'all_private_groups'
              : undefined;
    }
    const named = channel.startsWith('#') ? await directory.room(channel.slice(1)) : undefined;
    return named?.isPublic === true ? 'all_public_channels' : undefined;
}
