import type { Room } from './CommandContext';

/** The channel that means a room: a direct message has no name, so the person typing stands for it. */
export function channelHere(room: Room, username: string): string {
    return room.kind === 'direct' ? `@${username}` : `#${room.kind === 'other' ? room.id : room.name}`;
}
