import { EventEmitter } from 'node:events';
import type {
    IIntegrationHistory,
    IMessage,
    IOutgoingIntegration,
    IRoom,
    IUser,
    OutgoingIntegrationEvent,
} from '@rocket.chat/core-typings';

/** An ephemeral message on its way to one user's sessions; never stored, as on the server. */
export interface EphemeralMessage {
    userId: string;
    message: Pick<IMessage, 'rid' | 'msg' | 'tmid' | 'alias' | 'blocks' | 'attachments' | 'u'>;
}

/** What an app asks a user's client to show (a modal, field errors), as `notify.uiInteraction` carries it. */
export interface UiInteraction {
    userId: string;
    interaction: Record<string, unknown>;
}

/** Something beside a message that outgoing webhooks may wait for, with whoever and whatever took part. */
export interface Activity {
    event: Exclude<OutgoingIntegrationEvent, 'sendMessage'>;
    user?: IUser;
    owner?: IUser;
    room?: IRoom;
    message?: IMessage;
}

/** A call of an outgoing webhook that is to be made again. */
export interface Replay {
    integration: IOutgoingIntegration;
    history: IIntegrationHistory;
}

/** A call that somebody's service got, in place of which the workspace has a receiver. */
export interface ReceivedCall {
    id: string;
    at: Date;
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
}

/** A job of an app that ran, well or not. */
export interface RanJob {
    name: string;
    appId: string;
}

/** What reaches chat clients, outgoing webhooks and whoever waits for an app's jobs, by event name; each carries one payload. */
export interface WorkspaceEventPayloads {
    message: [IMessage];
    ephemeral: [EphemeralMessage];
    uiInteraction: [UiInteraction];
    activity: [Activity];
    replay: [Replay];
    received: [ReceivedCall];
    job: [RanJob];
    /** Jobs are due that were not when they were scheduled. */
    jobsHastened: [];
}

/** The workspace's broadcast bus: what the server would send to connected clients. */
export class WorkspaceEvents extends EventEmitter<WorkspaceEventPayloads> {}
