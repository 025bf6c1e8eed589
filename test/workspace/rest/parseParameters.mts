const quotedPhrase = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs;
const opening = '\u0086';
const closing = '\u0087';

// While the text is split, whitespace within quotes is spelt with these, as on the server.
const shields = [
    [' ', '\u2008'],
    ['\n', '\u008b'],
    ['\r', '\u008c'],
    ['\t', '\u008a'],
] as const;

/** Splits a slash command's parameters as the server does before an app sees them (`lib/utils/parseParameters.ts`). */
export function parseParameters(text: string): string[] {
    const phrases = text.match(quotedPhrase);
    if (!phrases) {
        return splitWords(text);
    }
    // A string as replacement: the server, too, gives `$&` and `$$` in a quoted phrase their special meaning.
    const shielded = phrases.reduce((line, phrase) => line.replace(phrase, shield(phrase)), text);
    return splitWords(shielded.replaceAll(closing + opening, `${closing} ${opening}`)).map(unshield);
}

function splitWords(text: string): string[] {
    return text.split(/[ \n\r\t]/).filter((word) => word !== '');
}

function shield(phrase: string): string {
    const inner = shields.reduce((text, [space, stand]) => text.replaceAll(space, stand), phrase.slice(1, -1));
    return opening + inner + closing;
}

function unshield(word: string): string {
    const spaced = shields.reduce((text, [space, stand]) => text.replaceAll(stand, space), word);
    return spaced.replaceAll(opening, '').replaceAll(closing, '').replaceAll('\\"', '"');
}
