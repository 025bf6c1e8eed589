import type { IMessage } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import { checkMayPost } from '../../integrations/messages/checkMayPost.mts';
import { findMentioned } from '../../integrations/messages/findMentioned.mts';
import type { EngineContext } from './EngineContext.mts';

/** Stores a message and tells clients; refuses what the server refuses (its messages converter and `canSendMessage.ts`), so that it is lost. */
export async function postMessage({ store, events }: EngineContext, message: IMessage): Promise<IMessage> {
    const room = await findOne(store.rooms, { _id: message.rid });
    const sender = await findOne(store.users, { _id: message.u._id });
    if (!room) {
        throw new Error('Invalid room provided on the message.');
    }
    if (!sender) {
        throw new Error('error-invalid-user');
    }
    await checkMayPost(store, { user: sender, room, message });
    const stored = await store.messages.insertAsync({ ...message, ...(await findMentioned(store, message.msg)) });
    await store.rooms.updateAsync({ _id: room._id }, { $inc: { msgs: 1 }, $set: { lm: stored.ts } });
    events.emit('message', stored);
    return stored;
}
