import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { mayBeDenied } from './mayBeDenied';

/**
 * Whether a user is a member of the room that `#room` means; false when unknown. The server looks for a name or an id at
 * once, and people choose names: where one room has the other's id for a name, both must have been joined.
 */
export async function hasJoined(rooms: IRoomRead, userId: string, channel: string): Promise<boolean> {
    const name = channel.replace(/^#/, '');
    const found = await Promise.all([rooms.getByName(name), rooms.getById(name)]);
    const memberships = await Promise.all(found.map(async (room) => room && isMember(rooms, userId, room.id)));
    return memberships.includes(true) && !memberships.includes(false);
}

/** Whether a user is a member of a room; false when unknown. */
export async function isMember(rooms: IRoomRead, userId: string, roomId: string): Promise<boolean> {
    const members = await mayBeDenied(rooms.getMembers(roomId));
    return members?.some(({ id }) => id === userId) ?? false;
}
