/** What an event makes use of. */
export interface EventUse {
    readonly channel: boolean;
    readonly triggerWords: boolean;
    readonly targetRoom: boolean;
}

const inRoom: EventUse = { channel: true, triggerWords: false, targetRoom: false };
const anywhere: EventUse = { channel: false, triggerWords: false, targetRoom: false };

/** The server's events for outgoing integrations and the fields each uses (`app/integrations/lib/outgoingEvents.ts`). */
export const events = {
    sendMessage: { channel: true, triggerWords: true, targetRoom: false },
    fileUploaded: inRoom,
    roomArchived: anywhere,
    roomCreated: anywhere,
    roomJoined: inRoom,
    roomLeft: inRoom,
    userCreated: { channel: false, triggerWords: false, targetRoom: true },
} as const;

/** An event's name, as the API spells it. */
export type EventName = keyof typeof events;

/** Every event's name. */
export const eventNames = Object.keys(events) as readonly EventName[];

/** What an event uses; an unknown event uses nothing. */
export function useOf(event: string): EventUse {
    return Object.prototype.hasOwnProperty.call(events, event) ? events[event as EventName] : anywhere;
}
