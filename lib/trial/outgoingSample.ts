import { fields } from '../integrations/fields';
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

/** The JSON that the workspace posts for an integration's event (rocket-chat.md D.2), about something made up; no token in it. */
export function outgoingSample({ values }: Integration, occasion: SampleOccasion): Readonly<Record<string, unknown>> {
    const { event = fields.event.default, triggerWords: [triggerWord] = [], channel = [] } = values;
    const timestamp = new Date(occasion.now).toISOString();
    const room = { _id: SAMPLE, t: 'c', name: roomName(channel), u: { _id: SAMPLE, username: occasion.username } };
    const user = { _id: SAMPLE, type: 'user', username: occasion.username, name: occasion.username };
    const inRoom = { channel_id: room._id, channel_name: room.name };
    const by = { timestamp, user_id: user._id, user_name: user.username };
    const base = { bot: false, ...(triggerWord === undefined ? {} : { trigger_word: triggerWord }) };
    const text = triggerWord === undefined ? occasion.text : `${triggerWord} ${occasion.text}`;
    switch (event) {
        case 'sendMessage':
            return { ...base, ...inRoom, message_id: SAMPLE, ...by, text, siteUrl: occasion.siteUrl };
        case 'fileUploaded': {
            const file = { _id: SAMPLE, name: `${SAMPLE}.txt`, type: 'text/plain' };
            const message = { _id: SAMPLE, rid: room._id, msg: text, ts: timestamp, u: user, file };
            return { ...base, ...inRoom, message_id: SAMPLE, ...by, text, user, room, message };
        }
        case 'roomCreated':
            return { ...base, ...inRoom, ...by, owner: user, room };
        case 'roomArchived':
        case 'roomJoined':
        case 'roomLeft':
            return { ...base, ...by, ...inRoom, user, room };
        case 'userCreated':
            return { ...base, ...by, user };
    }
}

function roomName(channel: readonly string[]): string {
    return channel.find((it) => it.startsWith('#'))?.slice(1) ?? SAMPLE;
}
