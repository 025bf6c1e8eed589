import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { Blocks } from '../blocks/replyBlocks';

/** Where a reply goes: to one person, in the room and thread the command came from. */
export interface ReplyPlace {
    readonly user: IUser;
    readonly room: IRoom;
    readonly threadId?: string;
    /** The app's own user, which the engine looks up each time that it is not given. */
    readonly from?: IUser;
}

/** A text, and what stands under it. */
export interface ReplyContent {
    readonly text: string;
    readonly blocks?: Blocks;
}

/** Sends what only its receiver sees and nobody stores (Apps-Engine `INotifier.notifyUser`). */
export async function sendReply(
    modify: IModify,
    { user, room, threadId, from }: ReplyPlace,
    { text, blocks = [] }: ReplyContent,
): Promise<void> {
    // The server goes by these few of their fields; the others would cross the sandbox's pipe for nothing.
    const message = {
        room: { id: room.id },
        text,
        ...(from === undefined ? {} : { sender: { id: from.id, username: from.username, name: from.name } }),
        ...(threadId === undefined ? {} : { threadId }),
        ...(blocks.length === 0 ? {} : { blocks }),
    };
    await modify.getNotifier().notifyUser({ id: user.id } as IUser, message as IMessage);
}
