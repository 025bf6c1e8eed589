import type { IRoom, IUser } from '@rocket.chat/core-typings';
import type { TriggerIds } from './rest/TriggerIds.mts';
import { findOne } from './store/findOne.mts';
import { randomId } from './store/randomId.mts';
import { openDirectRoom } from './store/rooms.mts';
import type { Store } from './store/Store.mts';
import type { ApiAnswer, WorkspaceClient } from './WorkspaceClient.mts';
import type { EphemeralMessage, UiInteraction, WorkspaceEvents } from './WorkspaceEvents.mts';

/** A line typed by somebody: the room is `#name`, `@username` or an id, the text starts with `/`. */
export interface TypedCommand {
    as: string;
    room: string;
    text: string;
    threadId?: string;
    /** Where the request seems to come from; a new address for each unless given, so that the rate limit is met on purpose only. */
    address?: string;
}

/** What the sender's client got until the command's call was answered. */
export interface CommandOutcome extends ApiAnswer {
    ephemerals: EphemeralMessage['message'][];
    /** Views that apps asked the client to open with the command's trigger id, and that it did open. */
    views: UiInteraction['interaction'][];
}

/** The parts of a workspace that a typed command passes through. */
export interface CommandPath {
    store: Store;
    events: WorkspaceEvents;
    client: WorkspaceClient;
    triggerIds: TriggerIds;
    url: string;
}

/** Does what a chat client does with a line starting with `/`: calls `commands.run` and shows what comes for its user. */
export async function runCommand(path: CommandPath, typed: TypedCommand): Promise<CommandOutcome> {
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
                body: { command, params, roomId: room._id, tmid: typed.threadId, triggerId: triggerIds.issue() },
            },
            url,
        );
        return { ...answer, ephemerals: inbox.ephemerals, views: inbox.views };
    } finally {
        inbox.close();
    }
}

function openInbox({ events, triggerIds }: CommandPath, user: IUser) {
    const ephemerals: CommandOutcome['ephemerals'] = [];
    const views: CommandOutcome['views'] = [];
    const onEphemeral = ({ userId, message }: EphemeralMessage) => {
        if (userId === user._id) {
            ephemerals.push(message);
        }
    };
    const onInteraction = ({ userId, interaction }: UiInteraction) => {
        if (userId === user._id && triggerIds.redeem(String(interaction.triggerId))) {
            views.push(interaction);
        }
    };
    events.on('ephemeral', onEphemeral).on('uiInteraction', onInteraction);
    const close = () => {
        events.off('ephemeral', onEphemeral).off('uiInteraction', onInteraction);
    };
    return { ephemerals, views, close };
}

async function findUser(store: Store, username: string): Promise<IUser> {
    const user = await findOne(store.users, { username });
    if (!user) {
        throw new Error(`Nobody is called ${username}`);
    }
    return user;
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
