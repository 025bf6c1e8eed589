import { addressOf, link } from '../core/links';
import { bold, cut, escapeText } from '../core/text';

/**
 * A line of Slack's own markup: links, mentions and bold words as Rocket.Chat writes them, in messages or in attachments, and other
 * marks left out. Mentions become names; of people and channels that are only numbers nothing is said.
 */
export function sayMrkdwn(line: string, longest: number, attached = false): string {
    let left = longest;
    return line
        .split(/<([^<>]*)>/)
        .map((part, at) => {
            const isTarget = at % 2 === 1;
            const shown = left > 0 ? cut(isTarget ? labelOf(part) : decoded(part), left) : '';
            left -= shown.length;
            const address = isTarget && shown ? addressOf(decoded(part.split('|')[0] ?? '')) : '';
            return address === ''
                ? sayText(shown, attached)
                : attached
                  ? `[${escapeText(shown.replace(/[[\]]/g, ''))}](${address})`
                  : link(address, shown);
        })
        .join('')
        .replace(/[^\S\n]+/g, ' ')
        .trim();
}

/** What stands for a link or a mention. */
function labelOf(part: string): string {
    const [target = '', label = ''] = part.split('|');
    const name = decoded(label).replace(/[*_~`]/g, '');
    const sign = /^[@#!]/.exec(target)?.[0];
    const mentioned = /^!(channel|here|everyone)/.exec(target)?.[1];
    return mentioned !== undefined
        ? `@${mentioned}`
        : sign === '#'
          ? name && `#${name}`
          : name ||
            (sign === undefined
                ? decoded(target).replace(/^(https?:\/\/|mailto:)/i, '')
                : sign === '@'
                  ? 'somebody'
                  : '');
}

/** Marks of other letters and of code, at the start and at the end of words. */
const OPENS = /(^|[\s(])(?:```|[*_~`])(?![*_~`\s])/g;
const CLOSES = /([^*_~`\s])(?:```|[*_~`])(?=[\s.,:;!?)]|$)/g;

/** The same around a link. */
const EDGES = /^[*_~`](?=\s|$)|(^|\s)[*_~`]$/g;

/** Text between links, its bold words in bold letters. */
function sayText(text: string, attached: boolean): string {
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
