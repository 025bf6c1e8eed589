import type { Draft } from '../core/Draft';
import { colorOf } from '../core/Draft';
import { addressOf } from '../core/links';
import { lineOf, pick } from '../core/text';
import { listOf, own } from '../core/values';
import { hasWords } from '../prose/hasWords';
import { escapeLineStart } from '../prose/escapeLineStart';
import { readBlocks } from './readBlocks';
import { linesOf, mrkdwnLink } from './markup';
import { convertMrkdwn } from './convertMrkdwn';

/** Limits: lines of a message, characters of its attachment and of one line. */
const LINES = 6;
const ATTACHED = 900;
const LONGEST_LINE = 300;

/** A message: its blocks, which Slack shows in place of the text, or its text; and its attachments. */
export function readMessage(body: unknown): Draft | undefined {
    const blocks = readBlocks(own(body, 'blocks'));
    const attachments = listOf(own(body, 'attachments')).slice(0, 10);
    const message = hasWords(blocks.join(' ')) ? blocks : linesOf(own(body, 'text'));
    const attached = attachments.flatMap(readAttachment);
    const silent = !hasWords(message.join(' '));
    const lines = silent ? attached : message;
    const from = lines.findIndex(hasWords);
    const [text = '', ...more] = lines
        .slice(from < 0 ? lines.length : from, from + LINES)
        .map((it) => escapeLineStart(convertMrkdwn(it, LONGEST_LINE)));
    const quoted = [...lines.slice(from + LINES), ...(silent ? [] : attached)];
    return text === ''
        ? undefined
        : {
              text,
              lines: more.filter((it) => it !== ''),
              excerpt: quotationOf(quoted),
              color: colorFor(attachments),
              image: imageOf(body, attachments),
          };
}

function readAttachment(attachment: unknown): readonly string[] {
    const title = pick(attachment, 'title', 200);
    const lines = [
        ...linesOf(own(attachment, 'pretext')),
        ...linesOf(own(attachment, 'author_name')).slice(0, 1),
        ...(title === '' ? [] : [mrkdwnLink(own(attachment, 'title_link'), title) || title]),
        ...linesOf(own(attachment, 'text')),
        ...readBlocks(own(attachment, 'blocks')),
        ...listOf(own(attachment, 'fields')).slice(0, 20).flatMap(formatField),
    ].filter((it) => it !== '');
    return lines.length > 0 ? lines : linesOf(own(attachment, 'fallback'));
}

function formatField(field: unknown): readonly string[] {
    const value = linesOf(own(field, 'value')).join(' ') || lineOf(own(field, 'value'), 100);
    const title = pick(field, 'title', 80);
    return [title && value ? `${title}: ${value}` : value];
}

/** Lines of an attachment, joined by markdown's hard line breaks. */
function quotationOf(lines: readonly string[]): string {
    let length = 0;
    const converted = lines.map((it) => convertMrkdwn(it, LONGEST_LINE, true)).filter((it) => it !== '');
    const shown = converted.filter((it) => (length += it.length + 3) < ATTACHED);
    return [
        ...shown,
        ...(shown.length < converted.length ? [`…and ${converted.length - shown.length} more`] : []),
    ].join('  \n');
}

/** The first colour; Slack has names for three, which clients do not know. */
function colorFor(attachments: readonly unknown[]): string {
    const color = attachments.map((it) => pick(it, 'color')).find((it) => it !== '') ?? '';
    const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
    const name = pick({ good: 'green', warning: 'amber', danger: 'red' }, color) || 'grey';
    return hex === undefined ? (colorOf(name) ?? '') : `#${hex.toUpperCase()}`;
}

/** The first image of an attachment or an image block. */
function imageOf(body: unknown, attachments: readonly unknown[]): string | undefined {
    const blocks = listOf(own(body, 'blocks')).filter((it) => own(it, 'type') === 'image');
    return [...attachments, ...blocks].map((it) => pick(it, 'image_url', 500)).find((it) => addressOf(it) !== '');
}
