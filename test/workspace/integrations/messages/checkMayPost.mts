import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { plainError } from '../../rest/ServerError.mts';
import { hasPermission } from '../../store/permissions.mts';
import { canAccessRoom, findSubscription } from '../../store/rooms.mts';
import { readSetting } from '../../store/settings.mts';
import type { Store } from '../../store/Store.mts';
import type { MessageContent } from './buildMessage.mts';
import { checkMentions } from './checkMentions.mts';
import { checkMessage } from './checkMessage.mts';

/** A message that a user is about to post into a room. */
export interface Post {
    user: IUser;
    room: IRoom;
    message: MessageContent;
}

/** Throws the server's plain errors unless the user may post that message there (`canSendMessage.ts`, `sendMessage.ts`). */
export async function checkMayPost(store: Store, { user, room, message }: Post): Promise<void> {
    const { username = '' } = user;
    if (room.archived) {
        throw plainError('room_is_archived');
    }
    if (user.type !== 'app' && !(await canAccessRoom(store, room, user))) {
        throw plainError('error-not-allowed');
    }
    if (room.ro && !room.unmuted?.includes(username) && !(await hasPermission(store, user._id, 'post-readonly'))) {
        throw plainError("You can't send messages because the room is readonly.");
    }
    if (room.muted?.includes(username)) {
        throw plainError('You_have_been_muted');
    }
    if (room.t === 'd' && (await isBlocked(store, room, user))) {
        throw plainError('room_is_blocked');
    }
    checkMessage(message);
    if (message.msg.length > (await readSetting(store, 'Message_MaxAllowedSize'))) {
        throw plainError('error-message-size-exceeded');
    }
    if (
        [message.alias, message.avatar].some(Boolean) &&
        !(await hasPermission(store, user._id, 'message-impersonate'))
    ) {
        throw plainError('Not enough permission');
    }
    await checkMentions(store, user._id, message.msg);
}

/** Whether one of a direct room's two has blocked the other. */
async function isBlocked(store: Store, room: IRoom, user: IUser): Promise<boolean> {
    const subscription = await findSubscription(store, room._id, user._id);
    return Boolean(subscription?.blocked ?? subscription?.blocker);
}
