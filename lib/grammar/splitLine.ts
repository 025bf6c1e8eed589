/** Text in straight quotes of either kind; what follows a backslash does not end it. */
const PHRASE = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g;

/** Characters with which the server marks phrases while it splits, and those that stand for white space in them. */
const OPENED = '\u0086';
const CLOSED = '\u0087';
const STANDINS: Readonly<Record<string, string>> = {
    '\u2008': ' ',
    '\u008b': '\n',
    '\u008c': '\r',
    '\u008a': '\t',
};

/**
 * What follows a slash command as the words that the server makes of it before an app sees them (`parseParameters` in
 * `lib/utils/parseParameters.ts`), its oddities included: what is printed to be typed is checked with this.
 */
export function splitLine(line: string): string[] {
    const phrases = line.match(PHRASE);
    if (phrases === null) {
        return wordsOf(line);
    }
    // Like the server's, each replacement meets the first place that reads like the phrase, and takes `$&` and its kin for patterns.
    const marked = phrases.reduce((text, phrase) => text.replace(phrase, mark(phrase)), line);
    return wordsOf(marked.split(CLOSED + OPENED).join(`${CLOSED} ${OPENED}`)).map(unmark);
}

function wordsOf(text: string): string[] {
    return text.split(/[ \n\r\t]/).filter((word) => word !== '');
}

function mark(phrase: string): string {
    const inner = Object.entries(STANDINS).reduce(
        (text, [standin, blank]) => text.split(blank).join(standin),
        phrase.slice(1, -1),
    );
    return OPENED + inner + CLOSED;
}

function unmark(word: string): string {
    return word
        .replace(/[\u2008\u008a-\u008c]/g, (standin) => STANDINS[standin] ?? standin)
        .replace(/[\u0086\u0087]/g, '')
        .replace(/\\"/g, '"');
}
