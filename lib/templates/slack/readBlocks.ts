import { lineOf, pick, rawText } from '../core/text';
import { get, listOf, own } from '../core/values';
import { linesOf, mrkdwnLink } from './markup';

/** Blocks and their elements as lines of mrkdwn, Slack's markup. */
export function readBlocks(blocks: unknown, depth = 0): readonly string[] {
    return listOf(blocks)
        .slice(0, 50)
        .flatMap((block) => readBlock(block, depth));
}

function readBlock(block: unknown, depth: number): readonly string[] {
    const type = pick(block, 'type');
    if (type === 'actions' || type === 'context') {
        const parts = listOf(own(block, 'elements')).map(
            (it) => buttonOf(it) || lineOf(rawText(own(it, 'text')) || get(it, 'text.text'), 300),
        );
        const line = parts.filter((it) => it !== '').join(' · ');
        return line === '' ? [] : [line];
    }
    if (type.startsWith('rich_text') && depth < 5) {
        return type === 'rich_text' || type === 'rich_text_list'
            ? readBlocks(own(block, 'elements'), depth + 1)
            : [...linesOf(listOf(own(block, 'elements')).slice(0, 50).map(elementOf).join(''))];
    }
    const button = buttonOf(own(block, 'accessory'));
    const text = own(block, 'text');
    return [
        ...textLines(type === 'markdown' ? fromMarkdown(rawText(text)) : text),
        ...listOf(own(block, 'fields'))
            .slice(0, 10)
            .map((it) => linesOf(get(it, 'text')).join(' '))
            .filter((it) => it !== ''),
        ...linesOf(type === 'image' ? get(block, 'title.text') : ''),
        ...(button === '' ? [] : [button]),
    ];
}

/** Markdown's bold words and links as mrkdwn. */
function fromMarkdown(text: string): string {
    return text
        .replace(/\*\*([^*\n]+)\*\*/g, '*$1*')
        .replace(/\[([^[\]\n]+)\]\((https?:[^()\s<>|]+)\)/g, '<$2|$1>')
        .replace(/^#+ /gm, '');
}

/** The lines of a text object or a plain text. */
function textLines(text: unknown): readonly string[] {
    return linesOf(own(text, 'text') ?? text);
}

/** A button with a URL, as a link; other buttons cannot work here. */
function buttonOf(element: unknown): string {
    const label = lineOf(get(element, 'text.text') ?? own(element, 'text'), 80);
    return own(element, 'type') === 'button' && label ? mrkdwnLink(own(element, 'url'), label) : '';
}

function elementOf(element: unknown): string {
    const type = pick(element, 'type');
    const text = rawText(own(element, 'text'));
    const name = pick(element, 'name range fallback');
    switch (type) {
        case 'link':
            return mrkdwnLink(own(element, 'url'), text || pick(element, 'url', 80));
        case 'emoji':
            return name ? `:${name}:` : text;
        case 'user':
            return '<@>';
        case 'broadcast':
            return `<!${name}>`;
        default:
            return text || name;
    }
}
