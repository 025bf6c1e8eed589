/** A room as the client stores it in a setting: newer ones keep no more of it, older ones its name as well. */
export interface PickedRoom {
    _id: string;
}

/** The rooms that a setting holds; none where it has never been saved, or holds something else. */
export function readPickedRooms(value: unknown): PickedRoom[] {
    return Array.isArray(value) ? value.filter(isPickedRoom).map(({ _id }) => ({ _id })) : [];
}

function isPickedRoom(entry: unknown): entry is PickedRoom {
    return typeof entry === 'object' && entry !== null && typeof (entry as { _id?: unknown })._id === 'string';
}
