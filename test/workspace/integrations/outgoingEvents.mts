import type { OutgoingIntegrationEvent } from '@rocket.chat/core-typings';

/** Which of the fields that depend on the event an outgoing webhook uses. */
export interface EventUse {
    channel: boolean;
    triggerWords: boolean;
    targetRoom: boolean;
}

const inChannels: EventUse = { channel: true, triggerWords: false, targetRoom: false };
const everywhere: EventUse = { channel: false, triggerWords: false, targetRoom: false };

/** The events an outgoing webhook can wait for (`app/integrations/lib/outgoingEvents.ts`). */
export const outgoingEvents: Record<OutgoingIntegrationEvent, EventUse> = {
    sendMessage: { ...inChannels, triggerWords: true },
    fileUploaded: inChannels,
    roomJoined: inChannels,
    roomLeft: inChannels,
    roomArchived: everywhere,
    roomCreated: everywhere,
    userCreated: { ...everywhere, targetRoom: true },
};
