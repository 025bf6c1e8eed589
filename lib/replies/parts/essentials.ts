import type { FieldName } from '../../integrations/fields/fields';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { whole, wholes } from './markdown';
import type { SummaryFacts } from './summary';

/** The fields that essentials() tells of. */
export const essentialFields: readonly FieldName[] = [
    'channel',
    'username',
    'enabled',
    'event',
    'urls',
    'triggerWords',
];

/** What one has to know of any integration, a line each: where it posts, on what it calls whom, and as whom. */
export function essentials(summary: SummaryFacts, messages: Messages): string[] {
    const { facts: lines } = messages;
    const { kind, channel, username, event, urls, triggerWords = [] } = summary;
    const person = whole(username);
    if (kind === 'incoming') {
        return [
            ...(channel.length > 0 ? [say(lines.postsTo, { channels: wholes(channel) })] : []),
            ...(username === '' ? [] : [say(lines.postsAs, { person })]),
        ];
    }
    return [
        ...(event === undefined ? [] : [say(lines.event, { event: whole(event) })]),
        ...listensTo(summary, messages),
        ...(triggerWords.length > 0 ? [say(lines.triggerWords, { words: wholes(triggerWords) })] : []),
        ...(urls.length > 0 ? [say(lines.calls, { urls: wholes(urls) })] : []),
        ...(username === '' ? [] : [say(lines.postsAnswersAs, { person })]),
    ];
}

function listensTo({ channel, everywhere }: SummaryFacts, { facts: lines }: Messages): string[] {
    if (everywhere) {
        return [lines.everywhere];
    }
    return channel.length > 0 ? [say(lines.listensTo, { channels: wholes(channel) })] : [];
}
