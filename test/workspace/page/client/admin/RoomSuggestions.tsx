import type { ReactElement } from 'react';
import type { Suggestion } from '../useAutocomplete.mts';

/** The rooms to choose from below the field, and the one that Enter picks. */
export interface RoomSuggestionsProps {
    id: string;
    rooms: readonly Suggestion[];
    current: Suggestion;
    pick: (room: Suggestion) => void;
}

/** A list beside which the person goes on typing. */
export function RoomSuggestions({ id, rooms, current, pick }: RoomSuggestionsProps): ReactElement {
    return (
        <div id={id} role="listbox" aria-label="Rooms" className="suggestions">
            {rooms.map((room) => (
                <div
                    key={room._id}
                    id={`${id}-${room._id}`}
                    role="option"
                    aria-selected={room === current}
                    onMouseDown={(event) => {
                        // The focus stays in the field.
                        event.preventDefault();
                        pick(room);
                    }}
                >
                    {`#${room.name ?? room._id}`}
                </div>
            ))}
        </div>
    );
}
