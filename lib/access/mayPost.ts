import type { Directory, Person, RoomState } from './Directory';

/** Whether the server lets a person post in a room that they are in (`validateRoomMessagePermissions`), as far as the room decides. */
export async function mayPost(
    room: RoomState,
    person: Person,
    directory: Directory,
    writesReadOnly: (person: Person) => boolean,
): Promise<boolean> {
    if (room.muted.includes(person.username)) {
        return false;
    }
    return (
        !room.isReadOnly ||
        room.unmuted.includes(person.username) ||
        writesReadOnly(person) ||
        (await directory.leaders(room.id)).includes(person.id)
    );
}
