import { ownValue } from '../ownValue';

/** The fields that an event uses. */
export interface EventUse {
    readonly channel: boolean;
    readonly triggerWords: boolean;
    readonly targetRoom: boolean;
    /** Whether the event is about a message, so that the workspace sends data with it. */
    readonly message: boolean;
}

const inRoom: EventUse = { channel: true, triggerWords: false, targetRoom: false, message: false };
const anywhere: EventUse = { ...inRoom, channel: false };

/** The server's events for outgoing integrations and the fields each uses (`app/integrations/lib/outgoingEvents.ts`). */
const events = {
    sendMessage: { ...inRoom, triggerWords: true, message: true },
    fileUploaded: { ...inRoom, message: true },
    roomArchived: anywhere,
    roomCreated: anywhere,
    roomJoined: inRoom,
    roomLeft: inRoom,
    userCreated: { ...anywhere, targetRoom: true },
} as const;

/** An event's name, as the API spells it. */
export type EventName = keyof typeof events;

/** Every event's name. */
export const eventNames = Object.keys(events) as readonly EventName[];

/** The fields that an event uses; none for an unknown event. */
export function eventUses(event: string): EventUse {
    return ownValue<EventUse>(events, event) ?? anywhere;
}
