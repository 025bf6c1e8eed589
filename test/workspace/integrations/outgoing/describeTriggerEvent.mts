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

/** Whose webhook runs for which of its trigger words. */
export interface Described {
    integration: IOutgoingIntegration;
    match: TriggerMatch;
}

/**
 * What an outgoing webhook is told about an event (`triggerHandler.ts`): of one without a message only the first three fields, since 7.7.1
 * (issue 36348).
 */
export async function describeTriggerEvent(store: Store, trigger: TriggerEvent, { integration, match }: Described) {
    return withoutEmpty<OutgoingFields>({
        token: integration.token,
        bot: false,
        trigger_word: match.triggerWord,
        ...fieldsOf(trigger, await readSetting(store, 'Site_Url')),
    });
}

function fieldsOf(trigger: TriggerEvent, siteUrl: string): OutgoingFields {
    const { event, room, message } = trigger;
    if (!room || !message) {
        return {};
    }
    const channel = { channel_id: room._id, channel_name: room.name };
    if (event === 'sendMessage') {
        return { ...channel, ...aboutMessage(trigger), siteUrl };
    }
    const user = withoutSecrets(trigger.user);
    return event === 'fileUploaded' ? { ...channel, ...aboutMessage(trigger), user, room, message } : {};
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
