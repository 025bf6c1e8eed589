import { parseJson } from '../parseJson';
import { withPlainBlanks } from './visibility';

/**
 * A quote opens a phrase at the beginning of a word, after `name=`, or after the comma of a list. These are the quotes of
 * keyboards and chat clients; any two of a family can make a pair. French ones may stand apart from what they enclose.
 */
const OPENING =
    /(?:^(?:[-—–]{0,2}[a-z][\w-]*[=＝]|[-—–]{1,2}[a-z][\w-]*[:：]|[{[(]+)?|,)(?:(["“”„‟＂])|([«‹]$|«(?=»(?:,|$))|‹(?=›(?:,|$))|[«»‹›](?=[^«»‹›]))|([「『])|['‘’‚‛＇])/i;
/** It closes one at the end of a word or before a comma: elsewhere it may be an apostrophe. Double ones are none, and stand before other marks too. */
const CLOSING_DOUBLE = /["“”„‟＂](?=,|[:：)\]}]*,?$)/;
const CLOSING_ANGLED = /[«»‹›](?=,|$)/;
/** A French quote opens none within another of its kind, which then stands there for itself. */
const ANGLED_WITHIN = /^[«»‹›](?=[^«»‹›,])/;
const CLOSING_CORNER = /[」』](?=,|$)/;
const CLOSING_SINGLE = /['‘’‚‛＇](?=,|$)/;

/** Words as a person meant them: typographic quotes removed, and a phrase they enclose put back together. */
export function normaliseWords(words: readonly string[]): string[] {
    return new QuoteNormaliser(splitAtBlanks(words)).readAll();
}

/** Words split at every blank of Unicode, where the server only knows the plain ones; what stood in straight quotes stays whole. */
export function splitAtBlanks(words: readonly string[]): string[] {
    const split: string[] = [];
    for (const word of words) {
        if (isWhole(word)) {
            split.push(word);
        } else {
            withPlainBlanks(word)
                .split(' ')
                .filter((it) => it !== '' || word === '')
                .forEach((it) => split.push(it));
        }
    }
    return split;
}

/** The first word that opens a double quote which never closes; it is then no phrase, and its words are nobody's. */
export function unclosedQuote(words: readonly string[]): string | undefined {
    const normaliser = new QuoteNormaliser(splitAtBlanks(words));
    normaliser.readAll();
    return normaliser.unclosedWord;
}

/** What stands in quotes, the server's or its own, is one word whatever is in it. */
function isWhole(word: string): boolean {
    return isLiteral(word) || /["“”„‟＂]/.test(word);
}

/** A value that normaliseWords gives back as it is: what looks like a quote is put in quotes. */
export function protectQuotes(text: string): string {
    if (!isWhole(text) && withPlainBlanks(text) !== text) {
        return `"${text}"`;
    }
    return isLiteral(text) ? text : text.replace(/(^|,)([{[(]*["“”„‟＂'‘’‚‛＇«»‹›「『][^,]*)/g, '$1"$2"');
}

/** The server splits at these: a word that has one was in straight quotes already, and is meant as it is. So is JSON, whose quotes are its own. */
function isLiteral(word: string): boolean {
    return /[ \n\r\t]/.test(word) || isJson(word);
}

function isJson(word: string): boolean {
    const [, json = ''] = /^(?:[-—–]{0,2}[a-z][\w-]*[=:])?([[{].*[\]}])$/i.exec(word) ?? [];
    return json !== '' && parseJson(json) !== undefined;
}

function closingOf(opened: Record<'double' | 'angled' | 'corner', string | undefined>): RegExp {
    if (opened.double !== undefined) {
        return CLOSING_DOUBLE;
    }
    if (opened.angled !== undefined) {
        return CLOSING_ANGLED;
    }
    return opened.corner === undefined ? CLOSING_SINGLE : CLOSING_CORNER;
}

class QuoteNormaliser {
    private index = 0;
    /** The first word with a double quote at its beginning that nothing closes. */
    unclosedWord: string | undefined;
    /** Families known to have no closing quote in the words left, lest every opening one search them all again. */
    private readonly unclosed = new Set<RegExp>();

    constructor(private readonly words: readonly string[]) {}

    readAll(): string[] {
        const meant: string[] = [];
        for (let word = this.next(); word !== undefined; word = this.next()) {
            meant.push(isLiteral(word) ? word : this.unquote(word));
        }
        return meant;
    }

    private next(): string | undefined {
        return this.words[this.index++];
    }

    private unquote(word: string): string {
        let meant = '';
        let rest = word;
        for (let opening = OPENING.exec(rest); opening; opening = OPENING.exec(rest)) {
            const [matched, double, angled, corner] = opening;
            const closing = closingOf({ double, angled, corner });
            const phrase = this.readPhrase(rest.slice(opening.index + matched.length), closing);
            if (!phrase) {
                if (double !== undefined && !matched.startsWith(',')) {
                    this.unclosedWord ??= word;
                }
                break;
            }
            meant +=
                rest.slice(0, opening.index) +
                matched.slice(0, -1) +
                (angled === undefined ? phrase.text : phrase.text.trim());
            rest = phrase.rest;
        }
        return meant + rest;
    }

    /** Reads up to the closing quote, through as many words as it takes; undefined, and nothing read, when there is none. */
    private readPhrase(beginning: string, closing: RegExp): { text: string; rest: string } | undefined {
        if (this.unclosed.has(closing)) {
            return undefined;
        }
        let word: string | undefined = beginning;
        for (let end = this.index; word !== undefined; word = this.words[end++]) {
            if (end > this.index && closing === CLOSING_ANGLED && ANGLED_WITHIN.test(word)) {
                return undefined;
            }
            const position = end > this.index && isLiteral(word) ? -1 : word.search(closing);
            if (position >= 0) {
                const before = [beginning, ...this.words.slice(this.index, end)];
                before[before.length - 1] = word.slice(0, position);
                this.index = end;
                return { text: before.join(' '), rest: word.slice(position + 1) };
            }
        }
        this.unclosed.add(closing);
        return undefined;
    }
}
