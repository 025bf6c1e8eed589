import type { IMessage } from '@rocket.chat/core-typings';

/** A message as it comes through a webhook; of two names for one thing the first wins (`processWebhookMessage.ts`). */
export interface WebhookMessage {
    channel?: string | string[];
    roomId?: string | string[];
    text?: string | number;
    msg?: string | number;
    username?: string;
    alias?: string;
    icon_emoji?: string;
    emoji?: string;
    icon_url?: string;
    avatar?: string;
    attachments?: unknown;
    parseUrls?: boolean;
    groupable?: boolean;
    tmid?: string;
    customFields?: IMessage['customFields'];
    bot?: IMessage['bot'];
    separateResponse?: boolean;
}

/** What the integration says where the message says nothing. */
export interface MessageDefaults {
    channel: string | string[];
    alias?: string;
    avatar?: string;
    emoji?: string;
}
