import { EventEmitter } from 'node:events';
import type { IMessage } from '@rocket.chat/core-typings';

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

/** What reaches chat clients, by event name; each carries one payload. */
export interface WorkspaceEventPayloads {
    message: [IMessage];
    ephemeral: [EphemeralMessage];
    uiInteraction: [UiInteraction];
}

/** The workspace's broadcast bus: what the server would send to connected clients. */
export class WorkspaceEvents extends EventEmitter<WorkspaceEventPayloads> {}
