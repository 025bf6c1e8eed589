import type { IMessage } from '@rocket.chat/core-typings';
import type { Store } from '../../store/Store.mts';
import { groups, namesAfter } from './checkMentions.mts';

/** Whom and which rooms a text names, of those that there are: the server keeps them with each message that it stores, and clients mark these alone. */
export async function findMentioned(store: Store, text: string): Promise<Pick<IMessage, 'mentions' | 'channels'>> {
    const names = namesAfter('@', text);
    const [people, rooms] = await Promise.all([
        store.users.findAsync({ username: { $in: names } }),
        store.rooms.findAsync({ t: { $in: ['c', 'p'] }, name: { $in: namesAfter('#', text) } }),
    ]);
    const everybody = Object.keys(groups).filter((group) => names.includes(group));
    return {
        mentions: [
            ...everybody.map((group) => ({ _id: group, username: group })),
            ...people.map(({ _id, username, name }) => ({ _id, username, name, type: 'user' as const })),
        ],
        channels: rooms.map(({ _id, name }) => ({ _id, name })),
    };
}
