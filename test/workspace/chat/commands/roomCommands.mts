import type { IRoom } from '@rocket.chat/core-typings';
import { findSubscription, joinRoom } from '../../store/rooms.mts';
import type { ChatSession } from '../ChatSession.mts';
import { findPlace, labelOf, visibleRooms } from '../places.mts';
import { table } from '../terminal/table.mts';

/** Goes to a room, joining it first. */
export async function enterRoom(session: ChatSession, label: string): Promise<boolean> {
    const { user, workspace } = session;
    const room = await findPlace(workspace.store, user, label);
    if (!room) {
        return session.refuse(`${user.username ?? ''} can see no room called “${label}”: /rooms lists what there is`);
    }
    await joinRoom(workspace.store, room, user);
    session.go({ room });
    return true;
}

/** Shows which rooms the person can see. */
export async function listRooms({ workspace, screen, user, room: here }: ChatSession): Promise<boolean> {
    const rooms = await visibleRooms(workspace.store, user);
    const rows = rooms.map(async (room) => {
        const member = await findSubscription(workspace.store, room._id, user._id);
        return [labelOf(room, user), describeRoom(room, member !== undefined), room._id === here._id] as const;
    });
    screen.print(table(await Promise.all(rows), screen.style));
    return true;
}

function describeRoom({ t }: IRoom, joined: boolean): string {
    const kind = t === 'd' ? 'direct' : t === 'p' ? 'private' : 'public';
    return joined ? kind : `${kind}, not joined`;
}
