import { addressOf, link } from '../core/links';
import { bold, cut, escapeText } from '../core/text';

/**
 * A line of mrkdwn, Slack's markup, as Rocket.Chat's: links, mentions and bold words are kept, for a message or for an attachment; other
 * marks are dropped. Mentions become names; users and channels that are only given by id are not named.
 */
export function convertMrkdwn(line: string, longest: number, attached = false): string {
    let left = longest;
    return line
        .split(/<([^<>]*)>/)
        .map((part, at) => {
            const isTarget = at % 2 === 1;
            const shown = left > 0 ? cut(isTarget ? labelOf(part) : decoded(part), left) : '';
            left -= shown.length;
            const address = isTarget && shown ? addressOf(decoded(part.split('|')[0] ?? '')) : '';
            return address === ''
                ? convertText(shown, attached)
                : attached
                  ? `[${escapeText(shown.replace(/[[\]]/g, ''))}](${address})`
                  : link(address, shown);
        })
        .join('')
        .replace(/[^\S\n]+/g, ' ')
        .trim();
}

/** The label of a link or a mention. */
function labelOf(part: string): string {
    const [target = '', label = ''] = part.split('|');
    const name = decoded(label).replace(/[*_~`]/g, '');
    const sign = /^[@#!]/.exec(target)?.[0];
    const mentioned = /^!(channel|here|everyone)/.exec(target)?.[1];
    if (mentioned !== undefined) {
        return `@${mentioned}`;
    }
    if (sign === '#') {
        return name && `#${name}`;
    }
    if (name || sign === undefined) {
        return name || decoded(target).replace(/^(https?:\/\/|mailto:)/i, '');
    }
    return sign === '@' ? 'somebody' : '';
}

/** Marks of emphasis and code, at the start and at the end of words. */
const OPENS = /(^|[\s(])(?:```|[*_~`])(?![*_~`\s])/g;
const CLOSES = /([^*_~`\s])(?:```|[*_~`])(?=[\s.,:;!?)]|$)/g;

/** The same around a link. */
const EDGES = /^[*_~`](?=\s|$)|(^|\s)[*_~`]$/g;

/** Text between two links, with its bold words kept bold. */
function convertText(text: string, attached: boolean): string {
    return text
        .split(/(?:^|(\s))\*([^*\s](?:[^*\n]{0,78}[^*\s])?)\*(?=[\s.,:;!?)]|$)/)
        .map((it, at) => {
            // What may be missing at the start of a line is no text there.
            const part = (it as string | undefined) ?? '';
            return at % 3 === 2
                ? bold(part).replace(/\*/g, attached ? '**' : '*')
                : escapeText(part.replace(EDGES, '$1').replace(OPENS, '$1').replace(CLOSES, '$1'));
        })
        .join('');
}

function decoded(text: string): string {
    return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
