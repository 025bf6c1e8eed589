import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { Store } from '../../store/Store.mts';
import { findDestination } from '../messages/findDestination.mts';
import { sendWebhookMessage } from '../messages/sendWebhookMessage.mts';
import type { WebhookResponse } from '../messages/sendWebhookMessage.mts';
import type { WebhookMessage } from '../messages/WebhookMessage.mts';
import type { Attempt } from './Delivery.mts';

/** Posts a message of the webhook's: in the room it names, the target room, or where the event was; undefined when nobody or no room is found. */
export async function postReply(attempt: Attempt, message: WebhookMessage): Promise<WebhookResponse[] | undefined> {
    const { context, integration } = attempt;
    const user = await findAuthor(attempt);
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

async function findAuthor({ context, integration, fields }: Attempt): Promise<IUser | undefined> {
    const { impersonateUser, username } = integration;
    const impersonated = impersonateUser ? await findByUsername(context.store, fields.user_name) : undefined;
    return impersonated ?? findByUsername(context.store, username);
}

async function findByUsername(store: Store, username = ''): Promise<IUser | undefined> {
    const exactly = username.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return findOne(store.users, { username: new RegExp(`^${exactly}$`, 'i') });
}

async function findRoom({ context, integration, trigger }: Attempt, user: IUser, { channel }: WebhookMessage) {
    const [named] = [channel, integration.targetRoom].flat().filter(Boolean);
    const found = named === undefined ? undefined : findDestination(context, { user, channel: named });
    return (await found?.catch((): IRoom | undefined => undefined)) ?? trigger.room;
}
