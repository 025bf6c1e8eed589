import { fields } from '../integrations/fields/fields';
import { eventUses } from '../integrations/events';
import type { Integration } from '../integrations/Integration';

/** The values that a sample is made of. */
export interface SampleContext {
    readonly text: string;
    readonly username: string;
    readonly siteUrl: string;
    /** Epoch milliseconds. */
    readonly now: number;
}

/** Stands in for all values that a sample has to invent. */
const SAMPLE = 'sample';

/**
 * The JSON that the workspace posts for an integration's event (`triggerHandler.ts`), with invented values and without
 * a token. Since 7.7.1 events without a message send no data (Rocket.Chat issue 36348).
 */
export function outgoingSample({ values }: Integration, context: SampleContext): Readonly<Record<string, unknown>> {
    const { event = fields.event.default, triggerWords = [], channel = [] } = values;
    if (!eventUses(event).message) {
        return { bot: false };
    }
    const [triggerWord] = eventUses(event).triggerWords ? triggerWords : [];
    const { username } = context;
    const timestamp = new Date(context.now).toISOString();
    const room = { _id: SAMPLE, t: 'c', name: roomName(channel), u: { _id: SAMPLE, username } };
    const user = { _id: SAMPLE, type: 'user', username, name: username };
    const text = triggerWord === undefined ? context.text : `${triggerWord} ${context.text}`;
    const common = {
        bot: false,
        ...(triggerWord === undefined ? {} : { trigger_word: triggerWord }),
        channel_id: room._id,
        channel_name: room.name,
        message_id: SAMPLE,
        timestamp,
        user_id: user._id,
        user_name: username,
        text,
    };
    if (event === 'sendMessage') {
        return { ...common, siteUrl: context.siteUrl };
    }
    const file = { _id: SAMPLE, name: `${SAMPLE}.txt`, type: 'text/plain' };
    const message = { _id: SAMPLE, rid: room._id, msg: text, ts: timestamp, u: user, file };
    return { ...common, user, room, message };
}

function roomName(channel: readonly string[]): string {
    return channel.find((it) => it.startsWith('#'))?.slice(1) ?? SAMPLE;
}
