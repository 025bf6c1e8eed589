import type { IMessage, IRoom, IUser, OutgoingIntegrationEvent } from '@rocket.chat/core-typings';

/** Something that happened and outgoing webhooks may wait for, with whoever and whatever took part. */
export interface TriggerEvent {
    event: OutgoingIntegrationEvent;
    user?: IUser;
    owner?: IUser;
    room?: IRoom;
    message?: IMessage & { editedAt?: Date };
}
