import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import { membershipOf } from './accessors/membership';
import type { Invocation } from './Invocation';

/** Whether a person may be in a room: the server asks that for commands, and not for what is clicked or submitted. */
export async function isThere({
    sender,
    room,
    accessors: { read },
}: Pick<Invocation, 'sender' | 'room' | 'accessors'>): Promise<boolean> {
    return room.type === RoomType.CHANNEL || membershipOf(read, sender.id).isIn(room.id);
}
