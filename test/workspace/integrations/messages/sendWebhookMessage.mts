import type { IMessage, IUser } from '@rocket.chat/core-typings';
import { isServerError } from '../../rest/ServerError.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import { buildMessage } from './buildMessage.mts';
import { checkMayPost } from './checkMayPost.mts';
import type { Post } from './checkMayPost.mts';
import { findDestination } from './findDestination.mts';
import { postMessage } from './postMessage.mts';
import type { MessageDefaults, WebhookMessage } from './WebhookMessage.mts';

/** How one channel took a message. */
export type WebhookResponse = { channel: string; message: IMessage } | { channel: string; error: string };

/** A webhook's message, who posts it, and what the integration fills in. */
export interface WebhookPost {
    payload: WebhookMessage;
    user: IUser;
    defaults: MessageDefaults;
}

type Checked = { channel: string; post: Post } | { channel: string; error: string };

/**
 * Posts a webhook's message to each of its channels once. All are checked before anything is posted: one that refuses throws, or, with
 * `separateResponse`, only fails by itself (`processWebhookMessage.ts`).
 */
export async function sendWebhookMessage(context: ServerContext, webhook: WebhookPost): Promise<WebhookResponse[]> {
    const { payload, defaults } = webhook;
    const wanted = firstFilled(payload.channel, payload.roomId) ?? defaults.channel;
    const channels = new Set(Array.isArray(wanted) ? wanted : [wanted]);
    const checked: Checked[] = [];
    for (const channel of channels) {
        checked.push(await check(context, webhook, channel));
    }
    const responses: WebhookResponse[] = [];
    for (const result of checked) {
        const { channel } = result;
        responses.push('post' in result ? { channel, message: await postMessage(context, result.post) } : result);
    }
    return responses;
}

async function check(context: ServerContext, webhook: WebhookPost, channel: string): Promise<Checked> {
    const { payload, user, defaults } = webhook;
    const message = buildMessage(payload, defaults);
    try {
        const room = await findDestination(context, { user, channel });
        await checkMayPost(context.store, { user, room, message });
        return { channel, post: { user, room, message } };
    } catch (error) {
        if (!payload.separateResponse) {
            throw error;
        }
        return { channel, error: errorCode(error) };
    }
}

function firstFilled<Value>(...values: (Value | undefined)[]): Value | undefined {
    return values.find(Boolean);
}

/** What the answers of hooks call an error: its code, else its message. */
export function errorCode(error: unknown): string {
    if (isServerError(error) && error.kind === 'meteor-error') {
        return error.code;
    }
    return error instanceof Error && error.message !== '' ? error.message : 'Unknown error';
}
