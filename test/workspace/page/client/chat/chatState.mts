import type { PageMessage } from '../../PageMessage.mts';
import type { PageRoom } from '../../PageRoom.mts';

/** What is known of the rooms and what was said in them. */
export interface ChatState {
    rooms: readonly PageRoom[];
    messages: Readonly<Record<string, readonly PageMessage[]>>;
    unread: Readonly<Record<string, number>>;
    /** Whether what happens reaches the page at the moment. */
    connected: boolean;
}

/** Something that changes what is known. */
export type ChatChange =
    | { type: 'rooms'; rooms: readonly PageRoom[] }
    | { type: 'history'; rid: string; messages: readonly PageMessage[] }
    | { type: 'message'; message: PageMessage; seen: boolean }
    | { type: 'read'; rid: string }
    | { type: 'dismiss'; message: PageMessage }
    | { type: 'connection'; connected: boolean };

/** Nothing is known yet. */
export const emptyChat: ChatState = { rooms: [], messages: {}, unread: {}, connected: false };

/** What is known after a change. */
export function changeChat(state: ChatState, change: ChatChange): ChatState {
    switch (change.type) {
        case 'rooms':
            return { ...state, rooms: change.rooms };
        case 'history':
            return withMessages(state, change.rid, (known) => [
                ...change.messages,
                // The history does not hold what only this person sees.
                ...known.filter((it) => it.private ?? !change.messages.some(({ _id }) => _id === it._id)),
            ]);
        case 'message': {
            const { message, seen } = change;
            const next = withMessages(state, message.rid, (known) => [
                ...known.filter(({ _id }) => _id !== message._id),
                message,
            ]);
            return seen
                ? next
                : { ...next, unread: { ...next.unread, [message.rid]: (next.unread[message.rid] ?? 0) + 1 } };
        }
        case 'read':
            return state.unread[change.rid] ? { ...state, unread: { ...state.unread, [change.rid]: 0 } } : state;
        case 'dismiss':
            return withMessages(state, change.message.rid, (known) =>
                known.filter(({ _id }) => _id !== change.message._id),
            );
        case 'connection':
            return { ...state, connected: change.connected };
    }
}

function withMessages(
    state: ChatState,
    rid: string,
    update: (known: readonly PageMessage[]) => readonly PageMessage[],
): ChatState {
    const messages = [...update(state.messages[rid] ?? [])].sort((a, b) => Date.parse(a.ts) - Date.parse(b.ts));
    return { ...state, messages: { ...state.messages, [rid]: messages } };
}

/** The messages of a room's timeline: replies in threads stand in their threads. */
export function timelineOf(messages: readonly PageMessage[]): PageMessage[] {
    return messages.filter(({ tmid }) => tmid === undefined);
}

/** How many replies everybody sees in each thread, by the message that it began with. */
export function repliesIn(messages: readonly PageMessage[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { tmid, private: onlyHere } of messages) {
        if (tmid !== undefined && !onlyHere) {
            counts.set(tmid, (counts.get(tmid) ?? 0) + 1);
        }
    }
    return counts;
}

/** A thread: the message it began with, and the replies. */
export function threadOf(messages: readonly PageMessage[], threadId: string): PageMessage[] {
    return messages.filter(({ _id, tmid }) => _id === threadId || tmid === threadId);
}

const together = 5 * 60_000;

/** Whether a message stands below another one without a head of its own. */
export function isSequential(message: PageMessage, before: PageMessage | undefined): boolean {
    return (
        before !== undefined &&
        message.groupable !== false &&
        before.u._id === message.u._id &&
        before.alias === message.alias &&
        before.private === message.private &&
        !message.private &&
        Date.parse(message.ts) - Date.parse(before.ts) < together
    );
}
