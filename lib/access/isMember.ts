import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { mayBeDenied } from '../mayBeDenied';

/** Whether a user is a member of a room; false when unknown. */
export async function isMember(rooms: IRoomRead, userId: string, roomId: string): Promise<boolean> {
    const members = await mayBeDenied(rooms.getMembers(roomId));
    return members?.some(({ id }) => id === userId) ?? false;
}
