import type { IRoom } from '@rocket.chat/core-typings';
import { findSubscription, joinRoom } from '../store/rooms.mts';
import type { ChatSession } from './ChatSession.mts';
import type { Style } from './Style.mts';
import { findPerson, findPlace, labelOf, visibleRooms } from './places.mts';

/** A word after `/` that the chat itself understands; every other goes to the workspace. */
export interface ChatCommand {
    usage: string;
    summary: string;
    run(session: ChatSession, argument: string): Promise<boolean> | boolean;
}

/** What the chat itself understands. */
export const chatCommands: Record<string, ChatCommand> = {
    as: { usage: '/as <person>', summary: 'go on as somebody else', run: becomePerson },
    join: { usage: '/join <room>', summary: 'go to #room, or to @person', run: enterRoom },
    click: { usage: '/click <n>', summary: 'click a button of the last message that has any', run: clickButton },
    people: { usage: '/people', summary: 'who is here, with which roles', run: listPeople },
    rooms: { usage: '/rooms', summary: 'what this person can see', run: listRooms },
    quit: { usage: '/quit', summary: 'stop the workspace', run: quit },
};

async function becomePerson(session: ChatSession, name: string): Promise<boolean> {
    const { store } = session.workspace;
    const user = await findPerson(store, name);
    if (!user) {
        return session.refuse(`Nobody called “${name}” can chat here: /people lists who can`);
    }
    const here = session.room.t === 'd' ? undefined : await findPlace(store, user, labelOf(session.room, user));
    const room = here ?? (await findPlace(store, user, '#general'));
    session.go({ user, ...(room ? { room } : {}) });
    return true;
}

async function enterRoom(session: ChatSession, label: string): Promise<boolean> {
    const { user, workspace } = session;
    const room = await findPlace(workspace.store, user, label);
    if (!room) {
        return session.refuse(`${user.username ?? ''} can see no room called “${label}”: /rooms lists what there is`);
    }
    await joinRoom(workspace.store, room, user);
    session.go({ room });
    return true;
}

function clickButton(session: ChatSession, number: string): Promise<boolean> {
    return session.click(Number(number === '' ? 1 : number));
}

async function listPeople({ workspace, screen, user: self }: ChatSession): Promise<boolean> {
    const people = await workspace.store.users.findAsync({ type: 'user' }).sort({ username: 1 });
    const roles = new Map((await workspace.store.roles.findAsync({})).map(({ _id, name }) => [_id, name]));
    const rows = people.map((person) => {
        const names = person.roles.map((role) => roles.get(role) ?? role);
        return [person.username ?? '', names.join(', '), person._id === self._id] as const;
    });
    screen.print(table(rows, screen.style));
    return true;
}

async function listRooms({ workspace, screen, user, room: here }: ChatSession): Promise<boolean> {
    const rooms = await visibleRooms(workspace.store, user);
    const rows = rooms.map(async (room) => {
        const member = await findSubscription(workspace.store, room._id, user._id);
        return [labelOf(room, user), describeRoom(room, member !== undefined), room._id === here._id] as const;
    });
    screen.print(table(await Promise.all(rows), screen.style));
    return true;
}

function describeRoom({ t }: IRoom, joined: boolean): string {
    const kind = t === 'd' ? 'direct' : t === 'p' ? 'private' : 'public';
    return joined ? kind : `${kind}, not joined`;
}

function quit(session: ChatSession): boolean {
    session.over = true;
    return true;
}

function table(rows: (readonly [name: string, description: string, current: boolean])[], style: Style): string {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows
        .map(([name, text, current]) => `${current ? '›' : ' '} ${name.padEnd(width)}  ${style.paint('dim', text)}`)
        .join('\n');
}
