import { scopes } from '../../integrations/fields/formats';
import type { Messages } from '../../messages/Messages';
import { grouped, say } from '../../messages/say';
import { code } from './markdown';
import type { SummaryFacts } from './summary';

/** What tells where an integration is at work, and on what. */
export interface WhereaboutsFacts extends Pick<SummaryFacts, 'kind' | 'channel' | 'event'> {
    /** Whether it is about rooms at all. */
    readonly inRooms: boolean;
    /** Whether its event is another than the usual one. */
    readonly otherEvent: boolean;
}

/** How many channels of one integration a line names. */
const NAMED_CHANNELS = 3;

/** Which phrase tells what an integration does, by whether it is about rooms, and about an event that is not the usual one. */
export function phraseFor({ kind, otherEvent, inRooms }: WhereaboutsFacts) {
    if (kind === 'incoming') {
        return 'incoming';
    }
    return otherEvent ? (inRooms ? 'outgoingEventIn' : 'outgoingEvent') : 'outgoing';
}

/** What such a phrase names: rooms, and an event. */
export function whereabouts(it: WhereaboutsFacts, messages: Messages) {
    return { channels: channelsOf(it, messages), event: code(it.event ?? '') };
}

function channelsOf({ channel }: WhereaboutsFacts, messages: Messages): string {
    const { list: phrases } = messages;
    const first = channel.slice(0, NAMED_CHANNELS);
    const more = channel.length - NAMED_CHANNELS;
    if (channel.length === 0) {
        return phrases.scopes.all_public_channels;
    }
    const named = first.map((it) => scopePhrase(it, messages) ?? code(it)).join(', ');
    return more > 0 ? say(phrases.moreChannels, { channels: named, count: grouped(more, messages) }) : named;
}

function scopePhrase(channel: string, { list: { scopes: phrases } }: Messages): string | undefined {
    const scope = scopes.find((it) => it === channel);
    return scope && phrases[scope];
}
