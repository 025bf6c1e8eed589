import { protectQuotes } from './normaliseWords';
import { optionName } from './OptionNames';
import type { Parameters, Value, Values } from './Parameter';
import { isAmbiguous } from './readWord';

/** Values as the words that parse back to them: positional ones bare where that is safe, the others as `--name=value`. */
export function printWords<P extends Parameters>(parameters: P, values: Values<P>): string[] {
    const given = new Map<string, Value | undefined>(Object.entries(values));
    const words: string[] = [];
    // A plain word fills the first open position: once one is left open, those after it need their option.
    let positionOpen = false;
    for (const [name, { positional }] of Object.entries(parameters)) {
        const text = printValue(given.get(name));
        if (text !== '') {
            const bare = positional === true && !positionOpen && !isAmbiguous(text);
            words.push(bare ? text : `${optionName(name)}=${text}`);
        } else if (positional === true) {
            positionOpen = true;
        }
    }
    return words;
}

/** Empty for what is not given, or is nothing: an option cannot say it. */
function printValue(value: Value | undefined): string {
    return value === undefined ? '' : protectQuotes(Array.isArray(value) ? value.join(',') : String(value));
}

/** Words as one line to type, quoted so that the server splits it into the same words. */
export function printLine(words: readonly string[]): string {
    return words.map((word) => (/^[^\s"']+$/.test(word) ? word : quote(word))).join(' ');
}

/** The server (`parseParameters`) takes `\"` for a quote, and gives `$$`, `$&`, `` $` `` and `$'` a special meaning. */
function quote(word: string): string {
    return `"${word.replace(/\$(?=[$&`'])/g, '$$$$').replace(/"/g, '\\"')}"`;
}
