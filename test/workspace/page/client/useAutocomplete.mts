import { useEffect, useState } from 'react';
import { useChat } from './ChatContext.mts';

/** How long somebody who types has to rest before the workspace is asked, in milliseconds. */
const REST = 300;

/** The workspace's lists of people and of rooms, and what each is searched by. */
const routes = {
    people: { path: 'users.autocomplete', key: 'term' },
    rooms: { path: 'rooms.autocomplete.channelAndPrivate', key: 'name' },
} as const;

/** A person or a room, as the workspace finds it. */
export interface Suggestion {
    _id: string;
    username?: string;
    name?: string;
}

/** People or rooms whose name holds what is typed, and what was typed when the workspace was asked for them. */
export function useAutocomplete(kind: keyof typeof routes, typed: string): { for?: string; items: Suggestion[] } {
    const { api } = useChat();
    const [found, setFound] = useState<{ for?: string; items: Suggestion[] }>({ items: [] });
    const { path, key } = routes[kind];
    useEffect(() => {
        let isLatest = true;
        const waiting = setTimeout(() => {
            const selector = encodeURIComponent(JSON.stringify({ [key]: typed }));
            void api.get<{ items: Suggestion[] }>(`/api/v1/${path}?selector=${selector}`).then((result) => {
                if (isLatest) {
                    setFound({ for: typed, items: result.ok ? result.body.items : [] });
                }
            });
        }, REST);
        return () => {
            isLatest = false;
            clearTimeout(waiting);
        };
    }, [api, path, key, typed]);
    return found;
}
