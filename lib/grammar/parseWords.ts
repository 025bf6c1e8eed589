import type { Problem } from '../Problem';
import { normaliseWords, unclosedQuote } from './normaliseWords';
import type { OptionNames } from './OptionNames';
import { optionName } from './OptionNames';
import { isDashed, readOption } from './readWord';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { joinLists } from './joinLists';
import { distinct, missing } from './parameterProblems';
import { readMeant } from './readMeant';
import { readValue } from './readValue';
import { sortWords } from './sortWords';

/**
 * A command line understood, whether its words were read otherwise than as they stand, and what else they may mean then; or
 * everything that is wrong with it: with the values if all required ones could be read, and
 * with those that were most likely meant if nothing had to be guessed for them.
 */
export type Parsed<P> =
    | { ok: true; values: Values<P>; isLoose?: true; otherwise?: Values<P> }
    | { ok: false; problems: Problem[]; values?: Values<P>; meant?: Values<P> };

/** Reads words (split as the server splits them) by a command's parameters; reports all problems at once, never throws. */
export function parseWords<P extends Parameters>(parameters: P, words: readonly string[]): Parsed<P> {
    const sorted = sortWords(parameters, normaliseWords(words));
    const unclosed = unclosedQuote(words);
    const problems: Problem[] =
        unclosed === undefined ? [...sorted.problems] : [{ kind: 'unclosed-quote', word: unclosed }];
    const read: Record<string, Value> = {};
    let complete = unclosed === undefined;
    for (const [name, parameter] of Object.entries(parameters)) {
        const texts = unclosed === undefined ? (sorted.texts.get(name) ?? []) : [];
        const values = readTexts(name, parameter, texts, { problems, names: sorted.names });
        const value = parameter.kind === 'list' ? joinLists(name, values, problems) : values[0];
        if (value !== undefined) {
            read[name] = value;
        } else if (parameter.required === true) {
            complete = false;
            if (texts.length === 0 && !sorted.reported.has(name) && unclosed === undefined) {
                problems.push(missing(name, parameter));
            }
        }
    }
    const values = read as Values<P>;
    if (problems.length === 0) {
        return { ok: true, values, ...(sorted.isLoose ? { isLoose: true } : {}) };
    }
    const isTorn = unclosed !== undefined || problems.some(({ kind }) => kind === 'swallowed-option');
    const meant = isTorn ? undefined : (readMeant(parameters, sorted.meant) ?? choiceFirst(parameters, words));
    return {
        ok: false,
        problems: distinct(problems),
        ...(complete ? { values } : {}),
        ...(meant ? { meant } : {}),
    };
}

/** The values that would be meant if the only word that is a choice stood where that belongs. */
function choiceFirst<P extends Parameters>(parameters: P, words: readonly string[]): Values<P> | undefined {
    const [first] = Object.values(parameters);
    const choice = first?.kind === 'choice' ? first : undefined;
    const chosen = words.filter((word) => choice && readValue(choice, word).ok);
    const [only = ''] = chosen;
    const next = words[words.indexOf(only) + 1];
    const isTaken = Object.values(parameters).some((it) => next !== undefined && it.takes?.(next) === true);
    // Amidst other words it may be any word.
    if (chosen.length !== 1 || words[0] === only || !(next === undefined || isDashed(next) || isTaken)) {
        return undefined;
    }
    const turned = parseWords(parameters, [only, ...words.filter((word) => word !== only)]);
    return turned.ok ? turned.values : undefined;
}

interface Reported {
    readonly problems: Problem[];
    readonly names: OptionNames;
}

function readTexts(
    name: string,
    parameter: Parameter,
    texts: readonly string[],
    { problems, names }: Reported,
): Value[] {
    const values: Value[] = [];
    const option = optionName(name);
    if (texts.length > 1 && parameter.kind !== 'list') {
        problems.push({ kind: 'repeated', option });
    }
    for (const text of texts) {
        const reading = readValue(parameter, text);
        const swallowed = swallowedOption(parameter, text, names);
        if (swallowed !== undefined) {
            problems.push({ kind: 'swallowed-option', option, word: swallowed });
        } else if (reading.ok) {
            values.push(reading.value);
        } else {
            reading.faults.forEach((fault) => problems.push({ kind: 'invalid', option, ...fault }));
        }
    }
    return values;
}

/** An option of the same command inside a value: two apostrophes, or quotes, have made one phrase of what stood between them. */
function swallowedOption(parameter: Parameter, text: string, names: OptionNames): string | undefined {
    if (parameter.kind === 'text' && parameter.multiline === true) {
        return undefined;
    }
    const words = text.split(/\s+/).slice(1);
    return words.find((word) => isDashed(word) && readOption(word, names)?.parameter !== undefined);
}
