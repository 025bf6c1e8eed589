import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { type ClientOutcome, type ClientPath, openInbox } from './clientInbox.mts';
import { findOne } from './store/findOne.mts';
import { randomId } from './store/randomId.mts';
import { openDirectRoom } from './store/rooms.mts';
import type { Store } from './store/Store.mts';
import { findUser } from './store/findUser.mts';

/** A line typed by somebody: the room is `#name`, `@username` or an id, the text starts with `/`. */
export interface TypedCommand {
    as: string;
    room: string;
    text: string;
    threadId?: string;
    /** Where the request seems to come from; a new address for each unless given, so that the rate limit is met on purpose only. */
    address?: string;
    /** True for a client that opens no views, as bots and scripts do. */
    opensNothing?: boolean;
}

/** Does what a chat client does with a line starting with `/`: calls `commands.run` and shows what comes for its user. */
export async function runCommand(path: ClientPath, typed: TypedCommand): Promise<ClientOutcome> {
    const { store, client, triggerIds, url } = path;
    const user = await findUser(store, typed.as);
    const room = await findRoom(store, typed.room, user);
    const inbox = openInbox(path, user);
    const { command = '', params } = /^\/(?<command>\S*)(?<params>[^]*)$/.exec(typed.text.trim())?.groups ?? {};
    try {
        const answer = await client.request(
            {
                method: 'POST',
                path: '/api/v1/commands.run',
                as: typed.as,
                headers: { 'X-Real-IP': typed.address ?? `client-${randomId()}` },
                body: {
                    command,
                    params,
                    roomId: room._id,
                    tmid: typed.threadId,
                    ...(typed.opensNothing === true ? {} : { triggerId: triggerIds.issue() }),
                },
            },
            url,
        );
        return { ...answer, ephemerals: inbox.ephemerals, views: inbox.views };
    } finally {
        inbox.close();
    }
}

async function findRoom(store: Store, name: string, user: IUser): Promise<IRoom> {
    if (name.startsWith('@')) {
        return openDirectRoom(store, user, await findUser(store, name.slice(1)));
    }
    const room = await findOne(store.rooms, name.startsWith('#') ? { name: name.slice(1) } : { _id: name });
    if (!room) {
        throw new Error(`There is no room ${name}`);
    }
    return room;
}
