import { QUOTES } from './normaliseWords';
import { optionName } from './optionName';
import type { Parameters, Value, Values } from './Parameter';

/** Values as the words that parse back to them: positional ones first, then options as `--name=value`. */
export function printWords<P extends Parameters>(parameters: P, values: Values<P>): string[] {
    const given = values as Readonly<Record<string, Value | undefined>>;
    const words: string[] = [];
    for (const [name, parameter] of Object.entries(parameters)) {
        const value = given[name];
        if (value !== undefined) {
            const text = protectQuotes(Array.isArray(value) ? value.join(',') : String(value));
            // Only a plain beginning is safe as a bare word: others might be taken for an option or a quote.
            const bare = parameter.positional === true && /^[\w#@]/.test(text) && !text.includes('=');
            words.push(bare ? text : `${optionName(name)}=${text}`);
        }
    }
    return words;
}

/** A text that begins with a quote gets a pair around it, since the pair is what normaliseWords takes away. */
function protectQuotes(text: string): string {
    return QUOTES.includes(text.charAt(0)) && !/\s/.test(text) ? `"${text}"` : text;
}

/** Words as one line to type, quoted so that the server splits it into the same words. */
export function printLine(words: readonly string[]): string {
    return words.map((word) => (/^[^\s"'\\]+$/.test(word) ? word : `"${word.replace(/"/g, '\\"')}"`)).join(' ');
}
