import type { IMessage, IUser } from '@rocket.chat/core-typings';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { authenticate } from '../../rest/authenticate.mts';
import type { ServerInstance } from '../../rest/ServerInstance.mts';
import { findOne } from '../../store/findOne.mts';
import { canAccessRoom } from '../../store/rooms.mts';
import type { EphemeralMessage, ReceivedCall, UiInteraction } from '../../WorkspaceEvents.mts';

type Send = (event: string, data: unknown) => void;

/** Streams what reaches one person's client, in the order in which it happens, until the client goes away. */
export function serveEvents(instance: ServerInstance) {
    return async (context: Context): Promise<Response> => {
        const user = await authenticate(instance, context.req.raw);
        if (!user) {
            return context.json({ error: 'Unauthorized' }, 401);
        }
        return streamSSE(context, async (stream) => {
            let sent: Promise<unknown> = Promise.resolve();
            const send: Send = (event, data) => {
                sent = sent.then(async () => {
                    const content = await data;
                    await (content && stream.writeSSE({ event, data: JSON.stringify(content) }));
                });
            };
            const close = listen(instance, user, send);
            // Tells the client that from here on it misses nothing.
            send('ready', {});
            await new Promise<void>((resolve) => {
                stream.onAbort(resolve);
            });
            close();
        });
    };
}

function listen(instance: ServerInstance, user: IUser, send: Send): () => void {
    const { events } = instance;
    const onMessage = (message: IMessage) => {
        send('message', visible(instance, user, message));
    };
    const onEphemeral = ({ userId, message }: EphemeralMessage) => {
        send('ephemeral', userId === user._id && { ...message, private: true });
    };
    const onInteraction = ({ userId, interaction }: UiInteraction) => {
        send('uiInteraction', userId === user._id && interaction);
    };
    const onReceived = (call: ReceivedCall) => {
        send('received', call);
    };
    events.on('message', onMessage).on('ephemeral', onEphemeral);
    events.on('uiInteraction', onInteraction).on('received', onReceived);
    return () => {
        events.off('message', onMessage).off('ephemeral', onEphemeral);
        events.off('uiInteraction', onInteraction).off('received', onReceived);
    };
}

async function visible({ store }: ServerInstance, user: IUser, message: IMessage): Promise<IMessage | false> {
    const room = await findOne(store.rooms, { _id: message.rid });
    return room !== undefined && (await canAccessRoom(store, room, user)) && message;
}
