import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { plainError } from '../../rest/ServerError.mts';
import { findOne } from '../../store/findOne.mts';
import type { Store } from '../../store/Store.mts';
import { findDestination } from '../messages/findDestination.mts';
import { sendWebhookMessage } from '../messages/sendWebhookMessage.mts';
import type { WebhookResponse } from '../messages/sendWebhookMessage.mts';
import type { WebhookMessage } from '../messages/WebhookMessage.mts';
import type { Attempt } from './Delivery.mts';

/** A message to post, and what names the person to impersonate: the event, or the URL's answer. */
export interface Reply {
    message: WebhookMessage;
    naming: { user_name?: unknown } | undefined;
}

/** Posts a message of the webhook's: in the room it names, the target room, or where the event was; undefined when nobody or no room is found. */
export async function postReply(attempt: Attempt, reply: Reply): Promise<WebhookResponse[] | undefined> {
    const { context, integration } = attempt;
    const { message } = reply;
    if (typeof message !== 'object') {
        throw new TypeError(`Cannot create property 'bot' on ${typeof message} '${String(message)}'`);
    }
    const user = await findAuthor(attempt, reply);
    const room = user && (await findRoom(attempt, user, message));
    if (!room) {
        return undefined;
    }
    const { alias, avatar, emoji } = integration;
    const channel = `${room.t === 'd' ? '@' : '#'}${room._id}`;
    return sendWebhookMessage(context, {
        payload: { ...message, bot: { i: integration._id } },
        user,
        defaults: { channel, alias, avatar, emoji },
    });
}

async function findAuthor({ context, integration }: Attempt, { naming }: Reply): Promise<IUser | undefined> {
    const { impersonateUser, username } = integration;
    if (!impersonateUser) {
        return findByUsername(context.store, username);
    }
    if (!naming) {
        throw new TypeError("Cannot read properties of null (reading 'user_name')");
    }
    if (typeof naming.user_name !== 'string') {
        throw plainError('invalid username');
    }
    return (await findByUsername(context.store, naming.user_name)) ?? findByUsername(context.store, username);
}

async function findByUsername(store: Store, username = ''): Promise<IUser | undefined> {
    const exactly = username.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return findOne(store.users, { username: new RegExp(`^${exactly}$`, 'i') });
}

async function findRoom(attempt: Attempt, user: IUser, { channel, roomId }: WebhookMessage) {
    const { context, integration, trigger } = attempt;
    if (Array.isArray(channel) || Array.isArray(roomId)) {
        throw new TypeError('nameOrId.charAt is not a function');
    }
    const named = [channel, roomId, integration.targetRoom].find(Boolean);
    const found = named === undefined ? undefined : findDestination(context, { user, channel: named });
    return (await found?.catch((): IRoom | undefined => undefined)) ?? trigger.room;
}
