import { fields } from '../integrations/fields/fields';
import { useOf } from '../integrations/events';
import type { Integration } from '../integrations/Integration';

/** What a sample is about. */
export interface SampleOccasion {
    readonly text: string;
    readonly username: string;
    readonly siteUrl: string;
    /** Epoch milliseconds. */
    readonly now: number;
}

/** Marks everything that a sample has to make up. */
const SAMPLE = 'sample';

/**
 * The JSON that the workspace posts for an integration's event (`triggerHandler.ts`), about something made up; no token in
 * it. Since 7.7.1 an event without a message sends nothing about itself (Rocket.Chat issue 36348).
 */
export function outgoingSample({ values }: Integration, occasion: SampleOccasion): Readonly<Record<string, unknown>> {
    const { event = fields.event.default, triggerWords = [], channel = [] } = values;
    if (!useOf(event).message) {
        return { bot: false };
    }
    const [triggerWord] = useOf(event).triggerWords ? triggerWords : [];
    const { username } = occasion;
    const timestamp = new Date(occasion.now).toISOString();
    const room = { _id: SAMPLE, t: 'c', name: roomName(channel), u: { _id: SAMPLE, username } };
    const user = { _id: SAMPLE, type: 'user', username, name: username };
    const text = triggerWord === undefined ? occasion.text : `${triggerWord} ${occasion.text}`;
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
        return { ...common, siteUrl: occasion.siteUrl };
    }
    const file = { _id: SAMPLE, name: `${SAMPLE}.txt`, type: 'text/plain' };
    const message = { _id: SAMPLE, rid: room._id, msg: text, ts: timestamp, u: user, file };
    return { ...common, user, room, message };
}

function roomName(channel: readonly string[]): string {
    return channel.find((it) => it.startsWith('#'))?.slice(1) ?? SAMPLE;
}
