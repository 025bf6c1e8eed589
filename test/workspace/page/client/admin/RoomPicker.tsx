import { Chip, TextInput } from '@rocket.chat/fuselage';
import { type FormEvent, type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';
import { useAutocomplete } from '../useAutocomplete.mts';
import { Suggestions } from '../Suggestions.tsx';
import { type PickedRoom, readPickedRooms } from './readPickedRooms.mts';
import { useRoomNames } from './useRoomNames.mts';

/** A setting that holds rooms, by the id of the field. */
export interface RoomPickerProps {
    id: string;
    value: unknown;
    change: (value: PickedRoom[]) => void;
}

/** Rooms that are looked up while a name is typed: those that were picked stand above, each to be taken out by a click. */
export function RoomPicker({ id, value, change }: RoomPickerProps): ReactElement {
    const field = useRef<HTMLInputElement>(null);
    const listId = useId();
    const [typed, setTyped] = useState('');
    const [isOpen, setOpen] = useState(false);
    const [at, setAt] = useState(0);
    const picked = readPickedRooms(value);
    const names = useRoomNames(picked);
    const found = useAutocomplete('rooms', typed);
    // What was found for an earlier text would be picked in place of what is typed now.
    const offered = isOpen && found.for === typed ? found.items.filter((it) => !isAmong(picked, it._id)) : undefined;
    const current = offered?.[Math.min(at, offered.length - 1)];
    const type = (text: string, opens: boolean) => {
        setTyped(text);
        setAt(0);
        setOpen(opens);
    };
    const pick = ({ _id }: PickedRoom) => {
        change([...picked, { _id }]);
        type('', false);
    };
    const remove = (taken: PickedRoom) => {
        change(picked.filter(({ _id }) => _id !== taken._id));
        field.current?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.nativeEvent.isComposing) {
            return;
        }
        if (step !== undefined || event.key === 'Enter') {
            // Enter would save the settings without what is typed here.
            event.preventDefault();
        }
        if (step !== undefined && offered && current) {
            setAt((offered.indexOf(current) + step + offered.length) % offered.length);
        } else if (step !== undefined) {
            setOpen(true);
        } else if (event.key === 'Enter' && current) {
            pick(current);
        } else if (event.key === 'Escape' && isOpen) {
            event.preventDefault();
            setOpen(false);
        }
    };
    return (
        <div className="room-picker">
            {picked.map((room) => {
                const name = names[room._id] ?? room._id;
                return (
                    <Chip
                        key={room._id}
                        aria-label={`Remove ${name}`}
                        onClick={() => {
                            remove(room);
                        }}
                    >
                        {name}
                    </Chip>
                );
            })}
            <TextInput
                ref={field}
                id={id}
                value={typed}
                autoComplete="off"
                placeholder="Type a room’s name"
                role="combobox"
                aria-autocomplete="list"
                aria-expanded={current !== undefined}
                aria-controls={current && listId}
                aria-activedescendant={current && `${listId}-${current._id}`}
                onChange={(event: FormEvent<HTMLInputElement>) => {
                    type(event.currentTarget.value, true);
                }}
                onClick={() => {
                    setOpen(true);
                }}
                onKeyDown={onKeyDown}
                onBlur={() => {
                    // A name that is only typed is not picked, and is not left standing as if it were.
                    type('', false);
                }}
            />
            {offered && current && (
                <Suggestions
                    id={listId}
                    label="Rooms"
                    items={offered}
                    current={current}
                    pick={pick}
                    keyOf={(room) => room._id}
                >
                    {(room) => `#${room.name ?? room._id}`}
                </Suggestions>
            )}
            <div role="status">{offered?.length === 0 && 'No such room.'}</div>
        </div>
    );
}

function isAmong(rooms: readonly PickedRoom[], id: string): boolean {
    return rooms.some(({ _id }) => _id === id);
}
