/** Double and single quotes as keyboards and chat clients write them; any two of a family can make a pair. */
const QUOTE_FAMILIES = ['"“”„‟', "'‘’‚‛"] as const;

/** Every quote that can open a phrase. */
export const QUOTES: string = QUOTE_FAMILIES.join('');

/** Words as a person meant them: typographic quotes removed, and a phrase they enclose put back together. */
export function normaliseWords(words: readonly string[]): string[] {
    const meant: string[] = [];
    for (let index = 0; index < words.length; index++) {
        const phrase = readPhrase(words, index);
        meant.push(phrase.text);
        index = phrase.lastIndex;
    }
    return meant;
}

interface Phrase {
    text: string;
    lastIndex: number;
}

function readPhrase(words: readonly string[], start: number): Phrase {
    const first = words[start] ?? '';
    const literal = { text: first, lastIndex: start };
    // The server splits at white space: a word that has some was in straight quotes already and is meant as it is.
    const opening = /\s/.test(first) ? -1 : openingQuote(first);
    if (opening < 0) {
        return literal;
    }
    const family = familyOf(first.charAt(opening));
    for (let end = start; end < words.length; end++) {
        const word = words[end] ?? '';
        const closes = end > start || word.length > opening + 1;
        if (closes && !/\s/.test(word) && family.includes(word.charAt(word.length - 1)) && word.length > 0) {
            const joined = words.slice(start, end + 1).join(' ');
            return { text: joined.slice(0, opening) + joined.slice(opening + 1, -1), lastIndex: end };
        }
    }
    return literal;
}

/** Where a quote opens in a word: at its beginning, or right after `name=`; -1 when it opens nowhere. */
function openingQuote(word: string): number {
    const position = /^[-—–]{0,2}[a-z][\w-]*=/i.exec(word)?.[0].length ?? 0;
    return familyOf(word.charAt(position)) === '' ? -1 : position;
}

function familyOf(character: string): string {
    return character === '' ? '' : (QUOTE_FAMILIES.find((family) => family.includes(character)) ?? '');
}
