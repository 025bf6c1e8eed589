import type { IUser } from '@rocket.chat/core-typings';
import type { TriggerIds } from './clients/TriggerIds.mts';
import type { Store } from './store/Store.mts';
import type { ApiAnswer, WorkspaceClient } from './WorkspaceClient.mts';
import type { EphemeralMessage, UiInteraction, WorkspaceEvents } from './WorkspaceEvents.mts';

/** What a person's client got until the call for a command or a click was answered. */
export interface ClientOutcome extends ApiAnswer {
    ephemerals: EphemeralMessage['message'][];
    /** Views that apps asked the client to open with the call's trigger id, and that it did open. */
    views: UiInteraction['interaction'][];
}

/** The parts of a workspace that what a person does in a client passes through. */
export interface ClientPath {
    store: Store;
    events: WorkspaceEvents;
    client: WorkspaceClient;
    triggerIds: TriggerIds;
    url: string;
}

/** Collects what comes for a user until it is closed. */
export function openInbox({ events, triggerIds }: ClientPath, user: IUser) {
    const ephemerals: ClientOutcome['ephemerals'] = [];
    const views: ClientOutcome['views'] = [];
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
