import type { IMessage as AppMessage, IMessageRaw } from '@host/apps-engine/definition/messages';
import type { IUser as AppUser } from '@host/apps-engine/definition/users';
import type { IEditedMessage, IMessage } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { Store } from '../../store/Store.mts';
import { toAppAttachment } from './attachments.mts';
import { maybeAbsent } from './maybeAbsent.mts';
import { toAppRoom } from './toAppRoom.mts';
import { toAppUser } from './toAppUser.mts';

/** A stored message as apps see it in lists: who and where by id only (the server's raw messages converter). */
export function toAppMessageRaw(message: IMessage & Partial<IEditedMessage>): IMessageRaw {
    return {
        id: message._id,
        roomId: message.rid,
        sender: lookup(message.u),
        createdAt: message.ts,
        updatedAt: message._updatedAt,
        threadId: message.tmid,
        text: message.msg,
        alias: message.alias,
        emoji: message.emoji,
        avatarUrl: message.avatar,
        file: (message as { file?: IMessageRaw['file'] }).file,
        groupable: message.groupable,
        customFields: message.customFields,
        attachments: message.attachments?.map(toAppAttachment),
        blocks: message.blocks as IMessageRaw['blocks'],
        editedAt: message.editedAt,
        editor: message.editedBy && lookup(message.editedBy),
    };
}

/** A stored message as apps see it, with its room and sender. */
export async function toAppMessage(store: Store, message: IMessage): Promise<AppMessage> {
    const { roomId, sender, editor, ...raw } = toAppMessageRaw(message);
    const room = await findOne(store.rooms, { _id: roomId });
    return {
        ...(raw as Partial<AppMessage>),
        room: maybeAbsent(room && (await toAppRoom(store, room))),
        sender: await findAppUser(store, sender._id),
        editor: editor && (await findAppUser(store, editor._id)),
    };
}

async function findAppUser(store: Store, _id: string): Promise<AppUser> {
    const user = await findOne(store.users, { _id });
    return maybeAbsent(user && toAppUser(user));
}

function lookup({ _id, username, name }: { _id: string; username?: string; name?: string }): IMessageRaw['sender'] {
    return { _id, username: username ?? '', name };
}
