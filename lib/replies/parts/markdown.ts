import { withHiddenShown } from '../../grammar/visibility';

/** Longest text shown of what somebody else wrote. */
const SHOWN_LENGTH = 160;

/** Longest field that the app takes in one line, and some more. */
const WHOLE_LENGTH = 2500;

/** How many texts of a list are shown: more than the app itself takes. */
const SHOWN_ITEMS = 40;

/**
 * Text from outside as an inline code span: inside one Rocket.Chat renders no mention, link or emphasis, and nothing
 * can close it, as backticks are replaced. Shortened to one line.
 */
export function code(text: string): string {
    return span(text, SHOWN_LENGTH);
}

function span(text: string, length: number): string {
    const shown = shorten(oneLine(text).replace(/`/g, 'ˋ'), length);
    return shown === '' ? '(empty)' : turned(`\`${shown}\``);
}

/** What is written from right to left: Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Shows as nothing, and stands for a letter that is written from left to right. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * A text amidst others, which go from left to right: after an Arabic name the digits of an id would be drawn before it, as far as they
 * go, and the rest behind; and of a message that begins with one, clients turn all lines around.
 */
function turned(text: string): string {
    return RIGHT_TO_LEFT.test(text) ? `${LEFT_TO_RIGHT_MARK}${text}${LEFT_TO_RIGHT_MARK}` : text;
}

/** Text from outside where no client looks for markup, as on a button: one line, in which nothing is disguised. */
export function plainLine(text: string, length: number): string {
    return turned(shorten(oneLine(text), length));
}

function oneLine(text: string): string {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
    return withHiddenShown(line);
}

function shorten(line: string, length: number): string {
    return line.length > length ? `${line.slice(0, length)}…` : line;
}

/**
 * A text for a message that is stored: the server looks for mentions before anything is rendered, in code spans too, and
 * cuts links out first, so that none is left whatever stands before it.
 */
export function withoutMentions(text: string): string {
    return text.replace(/[@#](?!\u200b)/g, '$&\u200b');
}

/**
 * Text from outside of which nothing may be left out: a code span as code() makes it, shortened only where it is longer than
 * anything that the app itself takes.
 */
export function whole(text: string): string {
    return span(text, WHOLE_LENGTH);
}

/** Several texts of which nothing may be left out, as whole() has them. */
export function wholes(texts: readonly string[]): string {
    const rest = texts.length > SHOWN_ITEMS ? ['…'] : [];
    return [...texts.slice(0, SHOWN_ITEMS).map(whole), ...rest].join(', ');
}

/** A secret or an address to copy: a code span that is never shortened. */
export function exact(text: string): string {
    return turned(`\`${text.replace(/[`\s]/g, '')}\``);
}

/** Several texts from outside, each in a code span; the last joined by a phrase of its own, if one is given. */
export function codes(texts: readonly string[], enumeration?: string): string {
    if (texts.length > SHOWN_ITEMS) {
        return `${texts.slice(0, SHOWN_ITEMS).map(code).join(', ')}, …`;
    }
    return enumerate(texts.map(code), enumeration);
}

/** Several parts of a text in a row, the last joined by a phrase of its own, if one is given. */
export function enumerate(parts: readonly string[], enumeration?: string): string {
    const last = parts[parts.length - 1] ?? '';
    if (parts.length < 2) {
        return last;
    }
    const items = parts.slice(0, -1).join(', ');
    return enumeration === undefined
        ? `${items}, ${last}`
        : enumeration.replace(/\{(items|last)\}/g, (_place, name) => (name === 'items' ? items : last));
}

/** Lines to copy, as a block, which a carriage return alone would break. */
export function codeBlock(lines: readonly string[]): string {
    return ['```', ...lines.map((line) => line.replace(/\r\n?/g, '\n').replace(/```/g, 'ˋˋˋ')), '```'].join('\n');
}

/** A text emphasised; only for words of our own. */
export function bold(text: string): string {
    return `*${text}*`;
}

/** Items as a list. */
export function bullets(items: readonly string[]): string {
    return items.map((item) => `- ${item}`).join('\n');
}

/** Items as a list with numbers. */
export function numbered(items: readonly string[], first: number): string {
    return items.map((item, index) => `${first + index}. ${item}`).join('\n');
}
