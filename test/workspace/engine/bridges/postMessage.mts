import type { IMessage } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import { canAccessRoom } from '../../store/rooms.mts';
import type { EngineContext } from './EngineContext.mts';

/** Stores a message and tells clients; refuses unknown rooms and senders as the server's sendMessage does. */
export async function postMessage({ store, events }: EngineContext, message: IMessage): Promise<IMessage> {
    const room = await findOne(store.rooms, { _id: message.rid });
    const sender = await findOne(store.users, { _id: message.u._id });
    if (!room || !sender) {
        throw new Error('error-invalid-room');
    }
    if (sender.type !== 'app' && !(await canAccessRoom(store, room, sender))) {
        throw new Error('error-not-allowed');
    }
    const stored = await store.messages.insertAsync(message);
    await store.rooms.updateAsync({ _id: room._id }, { $inc: { msgs: 1 }, $set: { lm: stored.ts } });
    events.emit('message', stored);
    return stored;
}
