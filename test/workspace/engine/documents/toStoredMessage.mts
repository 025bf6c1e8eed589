import type { IMessage as AppMessage } from '@host/apps-engine/definition/messages';
import type { IMessage } from '@rocket.chat/core-typings';
import { randomId } from '../../store/randomId.mts';
import { toStoredAttachment } from './attachments.mts';

/** An app's message as the server stores and broadcasts it (its messages converter); fields left out stay out. */
export function toStoredMessage(message: AppMessage, now = new Date()): IMessage {
    const { sender } = message;
    const fields = {
        _id: message.id ?? randomId(),
        rid: message.room.id,
        u: { _id: sender.id, username: sender.username, name: sender.name },
        msg: message.text ?? '',
        ts: message.createdAt ?? now,
        _updatedAt: message.updatedAt ?? now,
        tmid: message.threadId,
        alias: message.alias,
        emoji: message.emoji,
        avatar: message.avatarUrl,
        groupable: message.groupable,
        parseUrls: message.parseUrls,
        customFields: message.customFields,
        blocks: message.blocks,
        attachments: message.attachments?.map(toStoredAttachment),
        editedAt: message.editedAt,
        editedBy: message.editor && { _id: message.editor.id, username: message.editor.username },
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as IMessage;
}
