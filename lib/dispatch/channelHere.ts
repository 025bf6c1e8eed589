import type { Room } from './CommandContext';

/** A room as a value of `channel`: a direct message has no name, so it is the person who types. */
export function channelHere(room: Room, username: string): string {
    return room.kind === 'direct' ? `@${username}` : `#${room.kind === 'other' ? room.id : room.name}`;
}
