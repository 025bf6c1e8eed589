import { useEffect, useState } from 'react';
import { useChat } from '../ChatContext.mts';
import type { PickedRoom } from './readPickedRooms.mts';

/** What the rooms are called, by their ids, as far as the person can see them. */
export function useRoomNames(rooms: readonly PickedRoom[]): Readonly<Record<string, string | undefined>> {
    const { api } = useChat();
    const [names, setNames] = useState<Record<string, string>>({});
    const wanted = rooms.map(({ _id }) => _id).join(' ');
    useEffect(() => {
        for (const id of wanted.split(' ').filter(Boolean)) {
            const path = `/api/v1/rooms.info?roomId=${encodeURIComponent(id)}`;
            void api.get<{ room: { name?: string } }>(path).then((result) => {
                const name = result.ok ? result.body.room.name : undefined;
                if (name !== undefined) {
                    setNames((known) => ({ ...known, [id]: `#${name}` }));
                }
            });
        }
    }, [api, wanted]);
    return names;
}
