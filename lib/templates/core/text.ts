import { get } from './values';

/** Characters of an external text that are read, so that regular expressions never run on more. */
const LOOKED_AT = 4096;

/** Control characters except tab and line feed, and characters that hide or reorder text. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A text or number as text, bounded and without invisible characters; empty for anything else. */
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

/** A text on one line, cut at the end of a word. */
export function lineOf(value: unknown, longest = 60): string {
    return cut(rawText(value).replace(/\s+/g, ' ').trim(), longest);
}

/** The first non-empty line. */
export function firstLine(value: unknown, longest: number): string {
    return lineOf(rawText(value).trim().split('\n')[0], longest);
}

/** At most `longest` characters, ending in an ellipsis where something was cut. */
export function cut(text: string, longest: number): string {
    if (text.length <= longest) {
        return text;
    }
    const head = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
    const word = head.lastIndexOf(' ');
    return (word > longest / 2 ? head.slice(0, word) : head).trim() + '…';
}

/** Escapes text for a message that is read as markdown; `buildMessage` takes care of mentions. */
export function escapeText(text: string): string {
    return text
        .replace(/[*~`]/g, '\\$&')
        .replace(/([^\W_])_(?=[^\W_])|_/g, (it, before?: string) => (before === undefined ? '\\_' : it))
        .replace(/(^|\W)#/g, '$1\\#')
        .replace(/\](?=\()|<(?=\S)|\|(?=\|)/g, '$&\u200b');
}

/** A value as escaped text on one line, bounded. */
export function textOf(value: unknown, longest?: number): string {
    return escapeText(lineOf(value, longest));
}

/** A text in bold, without the characters that cannot be escaped there. */
export function bold(value: unknown): string {
    const text = lineOf(
        rawText(value)
            .replace(/[*~`<>[\]\\|]/g, ' ')
            .replace(/\b_+|(?<!_)_+\b/g, ''),
        80,
    );
    return text && `*${text}*`;
}

/** The first non-empty text at one of several paths (separated by spaces), on one line. */
export function pick(value: unknown, paths: string, longest?: number): string {
    return (
        paths
            .split(' ')
            .map((path) => lineOf(get(value, path), longest))
            .find((text) => text !== '') ?? ''
    );
}
