import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { mayBeDenied } from '../mayBeDenied';

/** Whether a user is a member of the room that `#room` means (by name or id, as the server looks it up); false when unknown. */
export async function hasJoined(rooms: IRoomRead, userId: string, channel: string): Promise<boolean> {
    const name = channel.replace(/^#/, '');
    const room = (await rooms.getByName(name)) ?? (await rooms.getById(name));
    const members = room && (await mayBeDenied(rooms.getMembers(room.id)));
    return members?.some(({ id }) => id === userId) ?? false;
}
