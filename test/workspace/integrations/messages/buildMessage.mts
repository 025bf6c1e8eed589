import type { IMessage, MessageAttachment } from '@rocket.chat/core-typings';
import { withoutEmpty } from '../withoutEmpty.mts';
import type { MessageDefaults, WebhookMessage } from './WebhookMessage.mts';

/** A message's own fields, without room, author and time. */
export type MessageContent = Partial<IMessage> & { msg: string };

/** The message that a webhook's payload describes; an avatar of either source silences the emoji of both. */
export function buildMessage(payload: WebhookMessage, defaults: MessageDefaults): MessageContent {
    const { parseUrls = !payload.attachments, groupable = false, bot, tmid, customFields } = payload;
    return withoutEmpty({
        alias: firstOf(payload.username, payload.alias, defaults.alias) ?? '',
        msg: String(firstOf(payload.text, payload.msg) ?? '').trim(),
        attachments: Array.isArray(payload.attachments) ? payload.attachments.map(toAttachment) : [],
        parseUrls,
        groupable,
        bot,
        tmid,
        customFields,
        ...face(payload, defaults),
    });
}

function face(payload: WebhookMessage, defaults: MessageDefaults): Pick<IMessage, 'avatar' | 'emoji'> {
    // What counts as empty there, a number or a switch, is passed over.
    const avatar = firstOf(...[payload.icon_url, payload.avatar].filter(isFilled));
    const emoji = firstOf(...[payload.icon_emoji, payload.emoji].filter(isFilled));
    if (avatar ?? emoji) {
        return avatar ? { avatar } : { emoji };
    }
    return defaults.avatar ? { avatar: defaults.avatar } : { emoji: firstOf(defaults.emoji) };
}

function isFilled(value: unknown): boolean {
    return typeof value === 'string' || typeof value === 'object';
}

function firstOf<Value>(...values: (Value | undefined)[]): Value | undefined {
    return values.find(Boolean);
}

function toAttachment(attachment: MessageAttachment & { msg?: string }): MessageAttachment {
    const { msg, ...rest } = attachment;
    return msg ? { ...rest, text: msg.trim() } : attachment;
}
