import type { JsonFormatName, Problem } from '../Problem';
import { OptionNames } from './OptionNames';
import type { Parameter, Parameters } from './Parameter';
import { isDashed, readOption } from './readWord';

/** How JSON begins whose keys have no quotes any more, after the name of an option or a code fence as well. */
const UNQUOTED =
    /^(?:[-—–]{0,2}([a-z][\w-]*)[=:]\s*)?(?:```(?:json)?\s*)?((?:\[\s*)?\{\s*[\w$-]{1,40}\s*:)(?!\s*["'])/i;

/** The most words that such a beginning is spread over: a fence, two brackets, a key, a colon and what follows it. */
const WORDS = 6;

/**
 * JSON that was typed without single quotes around it: the server has taken its own quotes for those of phrases and removed them.
 * What it was is not guessed, as nothing tells where its texts ended.
 */
export function lostQuotes(parameters: Parameters, words: readonly string[]): Problem | undefined {
    const name = Object.keys(parameters).find((it) => jsonFormatOf(parameters[it]) !== undefined) ?? '';
    const format = jsonFormatOf(parameters[name]);
    if (format === undefined) {
        return undefined;
    }
    const names = new OptionNames(parameters);
    for (const at of words.keys()) {
        const [, label, word] = UNQUOTED.exec(words.slice(at, at + WORDS).join(' ')) ?? [];
        const owner = label === undefined ? ownerAt(words, at, names) : names.find(label)?.parameter;
        // What comes first may be called anything.
        const isName = at === 0 && label === undefined && parameters[name]?.positional !== true;
        if (word !== undefined && !isName && (owner === undefined || owner === name)) {
            return { kind: 'lost-quotes', word, format };
        }
    }
    return undefined;
}

function jsonFormatOf(parameter: Parameter | undefined): JsonFormatName | undefined {
    const name = parameter && 'format' in parameter ? parameter.format?.name : undefined;
    return name === 'json-object' || name === 'export' ? name : undefined;
}

/** The parameter of the option whose value a word is. */
function ownerAt(words: readonly string[], at: number, names: OptionNames): string | undefined {
    const before = words[at - 1] ?? '';
    const option = isDashed(before) ? readOption(before, names) : undefined;
    return option?.value === undefined ? option?.parameter : undefined;
}
