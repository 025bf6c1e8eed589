import type { Keys } from '@rocket.chat/icons';
import type { PageRoom } from '../../PageRoom.mts';

/** The sign before a room's name. */
export function iconOf({ t, withApp }: Pick<PageRoom, 't' | 'withApp'>): Keys {
    return t === 'c' ? 'hashtag' : t === 'p' ? 'hashtag-lock' : withApp ? 'cube' : 'at';
}
