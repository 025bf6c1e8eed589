import { splitLine } from './splitLine';

/** Words as one line to type, each in the plainest way that the server splits into the same word, if there is one. */
export function printLine(words: readonly string[]): string {
    return words.map(printWord).join(' ');
}

function printWord(word: string): string {
    const ways = [...(/^[^\s"']+$/.test(word) ? [word] : []), inDoubleQuotes(word), inSingleQuotes(word)];
    return ways.find((way) => isReadAs(way, word)) ?? inDoubleQuotes(word);
}

function isReadAs(way: string, word: string): boolean {
    const words = splitLine(way);
    return words.length === 1 && words[0] === word;
}

/** The server takes `\"` for a quote. */
function inDoubleQuotes(word: string): string {
    return `"${literal(word).replace(/"/g, '\\"')}"`;
}

/** Between single quotes a double one needs no backslash, but loses the one that it has. */
function inSingleQuotes(word: string): string {
    return `'${literal(word).replace(/\\"/g, '\\\\"')}'`;
}

/** The server gives `$$`, `$&`, `` $` `` and `$'` a special meaning inside quotes. */
function literal(word: string): string {
    return word.replace(/\$(?=[$&`'])/g, '$$$$');
}
