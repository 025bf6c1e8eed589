import { get } from './values';

/** How much of a text from outside is looked at: expressions run on no more. */
const LOOKED_AT = 4096;

/** Control characters but tab and line feed, and what turns or hides text. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A text or a number as text, bounded and without what cannot be seen; nothing for anything else. */
export function rawText(value: unknown): string {
    const text = typeof value === 'number' && isFinite(value) ? String(value) : value;
    return typeof text === 'string'
        ? text
              .slice(0, LOOKED_AT)
              .replace(/\r\n?/g, '\n')
              .replace(INVISIBLE, '')
              .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (it) => (it.length > 1 ? it : ''))
        : '';
}

/** The text on one line, cut at a word. */
export function lineOf(value: unknown, longest = 60): string {
    return cut(rawText(value).replace(/\s+/g, ' ').trim(), longest);
}

/** The first line that says something. */
export function firstLine(value: unknown, longest: number): string {
    return lineOf(rawText(value).trim().split('\n')[0], longest);
}

/** At most so many characters, the last of them an ellipsis where something is left out. */
export function cut(text: string, longest: number): string {
    if (text.length <= longest) {
        return text;
    }
    const head = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
    const word = head.lastIndexOf(' ');
    return (word > longest / 2 ? head.slice(0, word) : head).trim() + '…';
}

/** Text that is shown as it is where a message is read as markdown; mentions are another matter (`finish`). */
export function escapeText(text: string): string {
    return text
        .replace(/[*~`]/g, '\\$&')
        .replace(/([^\W_])_(?=[^\W_])|_/g, (it, before?: string) => (before === undefined ? '\\_' : it))
        .replace(/(^|\W)#/g, '$1\\#')
        .replace(/\](?=\()|<(?=\S)|\|(?=\|)/g, '$&\u200b');
}

/** Text for people to read in a line: one line, bounded, shown as it is. */
export function textOf(value: unknown, longest?: number): string {
    return escapeText(lineOf(value, longest));
}

/** A text in bold letters, in which nothing can be escaped. */
export function bold(value: unknown): string {
    const text = lineOf(
        rawText(value)
            .replace(/[*~`<>[\]\\|]/g, ' ')
            .replace(/(^|\W)_+|(?<!_)_+(?=\W|$)/g, '$1'),
        80,
    );
    return text && `*${text}*`;
}

/** The first of some paths, with spaces between them, that leads to a text that says something: that, on one line. */
export function pick(value: unknown, paths: string, longest?: number): string {
    return (
        paths
            .split(' ')
            .map((path) => lineOf(get(value, path), longest))
            .find((text) => text !== '') ?? ''
    );
}
