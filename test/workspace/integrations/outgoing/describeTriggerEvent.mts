import type { IOutgoingIntegration, IUser } from '@rocket.chat/core-typings';
import { readSetting } from '../../store/settings.mts';
import type { Store } from '../../store/Store.mts';
import { withoutEmpty } from '../withoutEmpty.mts';
import type { TriggerMatch } from './matchTrigger.mts';
import type { TriggerEvent } from './TriggerEvent.mts';

/** The JSON that an outgoing webhook posts. */
export interface OutgoingFields {
    user_id?: string;
    user_name?: string;
    channel_id?: string;
    message_id?: string;
    [field: string]: unknown;
}

/** Whose webhook runs for which of its trigger words, and the clock for events without a time of their own. */
export interface Described {
    integration: IOutgoingIntegration;
    match: TriggerMatch;
    now: () => Date;
}

/**
 * What an outgoing webhook is told about an event (`triggerHandler.ts`). The newest servers leave out everything but the first three
 * fields where an event has no message, which looks like an oversight and is not repeated here.
 */
export async function describeTriggerEvent(store: Store, trigger: TriggerEvent, described: Described) {
    const { integration, match, now } = described;
    const siteUrl = await readSetting(store, 'Site_Url');
    return withoutEmpty<OutgoingFields>({
        token: integration.token,
        bot: false,
        trigger_word: match.triggerWord,
        ...fieldsOf(trigger, { siteUrl, now }),
    });
}

interface Surroundings {
    siteUrl: string;
    now: () => Date;
}

function fieldsOf(trigger: TriggerEvent, { siteUrl, now }: Surroundings): OutgoingFields {
    const { event, room, message } = trigger;
    const user = withoutSecrets(trigger.user);
    const owner = withoutSecrets(trigger.owner);
    const channel = { channel_id: room?._id, channel_name: room?.name };
    const bot = user?.type === 'bot' ? { bot: true } : {};
    switch (event) {
        case 'sendMessage':
            return { ...channel, ...aboutMessage(trigger), siteUrl };
        case 'fileUploaded':
            return { ...channel, ...aboutMessage(trigger), user, room, message };
        case 'roomCreated':
            return { ...channel, ...by(owner), timestamp: room?.ts, owner, room };
        case 'roomArchived':
        case 'roomJoined':
        case 'roomLeft':
            return { ...channel, ...by(user), ...bot, timestamp: now(), user, room };
        case 'userCreated':
            return { ...by(user), ...bot, timestamp: user?.createdAt, user };
    }
}

function aboutMessage({ event, message }: TriggerEvent): OutgoingFields {
    if (!message) {
        return {};
    }
    const { _id, ts, u, msg, alias, bot, editedAt, tmid } = message;
    return {
        ...by(u),
        message_id: _id,
        timestamp: ts,
        text: msg,
        alias: alias === '' ? undefined : alias,
        ...(bot ? { bot: true } : {}),
        ...(event === 'sendMessage' ? { isEdited: editedAt ? true : undefined, tmid } : {}),
    };
}

function by(user?: Pick<IUser, '_id' | 'username'>): OutgoingFields {
    return { user_id: user?._id, user_name: user?.username };
}

function withoutSecrets(user?: IUser): Omit<IUser, 'services'> | undefined {
    if (!user) {
        return undefined;
    }
    return Object.fromEntries(Object.entries(user).filter(([field]) => field !== 'services')) as Omit<
        IUser,
        'services'
    >;
}
