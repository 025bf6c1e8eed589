import { clientParser } from '../lib/replies/clientParser.mts';
import { hookToken } from './requestOf.mts';
import type { PostedContent } from './runScript.mts';

/** What a post of a template must be; each rule answers what is wrong, if anything. */
const rules: Record<string, (content: PostedContent) => boolean> = {
    'has nothing but text, parseUrls and attachments': (content) =>
        Object.keys(content).every((key) => ['text', 'parseUrls', 'attachments'].includes(key)),
    'asks for no previews': ({ parseUrls }) => parseUrls === false,
    'says something in its first line': ({ text }) => /^[^\n]*[\p{L}\p{N}]/u.test(text),
    'is short': ({ text }) => text.length <= 1600 && text.split('\n').length <= 7,
    'rings nobody': ({ text }) => !/@(?!\u200b)/.test(text),
    'shows its characters in their order': (content) => textsOf(content).every((it) => !hidden.test(it)),
    'is well-formed': (content) => textsOf(content).every((it) => !/[\ud800-\udfff]/u.test(it)),
    'holds no token': (content) => !JSON.stringify(content).includes(hookToken),
    'prints no object': (content) => textsOf(content).every((it) => !it.includes('[object')),
    'leaves no gap': ({ text }) =>
        !/ {2}|\(\)|[^\S\n]$|^[^\S\n]|· *·|· *$/m.test(text.replace(/<[^|<>]*\|[^<>]*>/g, 'x')),
    'has attachments with a colour and a text, or with a picture': ({ attachments }) =>
        Array.isArray(attachments) && attachments.length <= 2 && attachments.every(isAttachment),
    'is formatted as the template formats it': ({ text }) => strangeNodes(clientParser.parse(text)).length === 0,
};

const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** The rules that a post breaks. */
export function brokenRules(content: PostedContent): string[] {
    return Object.entries(rules)
        .filter(([, holds]) => !holds(content))
        .map(([name]) => name);
}

/** Words that only programs say, and places that were not filled, where the delivery does not say them itself. */
export function programWords(content: PostedContent, delivery: string): string[] {
    const said = textsOf(content).join('\n');
    const words = ['undefined', 'null', 'NaN', 'true', 'false'].filter(
        (word) => said.includes(word) && !new RegExp(`"[^"]*${word}[^"]*"`).test(delivery),
    );
    return [...words, ...(said.match(/\{[\w.#]*\}/g) ?? []).filter((place) => !delivery.includes(place))];
}

function isAttachment(value: unknown): boolean {
    const { text, color, image_url: image, ...rest } = value as Record<string, unknown>;
    const quotes =
        typeof text === 'string' && text.trim() !== '' && text.length <= 1000 && /^#[0-9A-F]{6}$/.test(String(color));
    const shows = typeof image === 'string' && /^https?:\/\//.test(image) && text === undefined;
    return Object.keys(rest).length === 0 && (quotes || shows);
}

function textsOf({ text, attachments }: PostedContent): string[] {
    const texts = (attachments as { text?: string }[]).map((it) => it.text ?? '');
    return [text, ...texts];
}

const ours = /^(PARAGRAPH|UNORDERED_LIST|LIST_ITEM|PLAIN_TEXT|LINK|EMOJI|BIG_EMOJI|LINE_BREAK)$/;

/** What a client would show in another way than as text, links and a bold place at the start. */
function strangeNodes(node: unknown, inBold = false): string[] {
    if (Array.isArray(node)) {
        return node.flatMap((it) => strangeNodes(it, inBold));
    }
    const { type, value } = (typeof node === 'object' && node !== null ? node : {}) as {
        type?: string;
        value?: unknown;
    };
    if (type === undefined) {
        return typeof node === 'object' && node !== null ? Object.values(node).flatMap((it) => strangeNodes(it)) : [];
    }
    const strange = type === 'BOLD' ? inBold : !ours.test(type);
    return [...(strange ? [type] : []), ...(type === 'LINK' ? [] : strangeNodes(value, inBold || type === 'BOLD'))];
}
