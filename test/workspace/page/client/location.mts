import { useCallback, useEffect, useState } from 'react';
import type { PageRoom } from '../PageRoom.mts';

/** The address of a room, as Rocket.Chat writes it. */
export function pathTo({ t, name }: Pick<PageRoom, 't' | 'name'>): string {
    const kind = t === 'd' ? 'direct' : t === 'p' ? 'group' : 'channel';
    return `/${kind}/${encodeURIComponent(name)}`;
}

/** The room whose address this is; without one that is known, the first there is. */
export function roomAt(path: string, rooms: readonly PageRoom[]): PageRoom | undefined {
    return rooms.find((room) => pathTo(room) === path) ?? rooms.find(({ name }) => name === 'general') ?? rooms[0];
}

/** Where the browser is, and what takes it elsewhere. */
export function usePath(): [string, (path: string) => void] {
    const [path, setPath] = useState(location.pathname);
    useEffect(() => {
        const follow = () => {
            setPath(location.pathname);
        };
        addEventListener('popstate', follow);
        return () => {
            removeEventListener('popstate', follow);
        };
    }, []);
    const go = useCallback((next: string) => {
        history.pushState(undefined, '', next);
        setPath(next);
    }, []);
    return [path, go];
}
