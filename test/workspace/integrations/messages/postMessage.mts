import type { IMessage } from '@rocket.chat/core-typings';
import { randomId } from '../../store/randomId.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import type { Post } from './checkMayPost.mts';
import { findMentioned } from './findMentioned.mts';

/** Stores a message and sends it to everybody who listens; checks nothing. */
export async function postMessage(context: ServerContext, { user, room, message }: Post): Promise<IMessage> {
    const { store, events, now } = context;
    const ts = now();
    const { _id, username = '', name } = user;
    const posted = await store.messages.insertAsync<IMessage>({
        ...message,
        ...(await findMentioned(store, message.msg)),
        _id: randomId(),
        rid: room._id,
        ts,
        u: { _id, username, name },
        _updatedAt: ts,
    });
    await store.rooms.updateAsync({ _id: room._id }, { $inc: { msgs: 1 }, $set: { lm: ts } });
    events.emit('message', posted);
    return posted;
}
