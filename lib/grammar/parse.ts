import type { Problem } from '../Problem';
import { normaliseWords, unclosedQuote } from './normaliseWords';
import { optionName, OptionNames } from './OptionNames';
import { isDashed, readOption } from './readWord';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { joinLists } from './joinLists';
import { otherWordings, wordingsWith } from './otherWordings';
import { readMeant } from './readMeant';
import { readValue } from './readValue';
import { sortWords } from './sortWords';
import { withoutConsequences } from './withoutConsequences';
import type { Grammar } from './Grammar';

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
    const names = new OptionNames(parameters);
    const problems: Problem[] =
        unclosed === undefined ? [...sorted.problems] : [{ kind: 'unclosed-quote', word: unclosed }];
    const read: Record<string, Value> = {};
    let complete = unclosed === undefined;
    for (const [name, parameter] of Object.entries(parameters)) {
        const texts = unclosed === undefined ? (sorted.texts.get(name) ?? []) : [];
        const values = readTexts(name, parameter, texts, { problems, names });
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

/** That a parameter which is needed is not there. */
export function missing(name: string, parameter: Parameter): Problem {
    const choices = parameter.kind === 'choice' ? parameter.choices : undefined;
    return { kind: 'missing', option: optionName(name), placeholder: parameter.placeholder, choices };
}

function distinct(problems: readonly Problem[]): Problem[] {
    return [...new Map(problems.map((problem): [string, Problem] => [JSON.stringify(problem), problem])).values()];
}

/** Parses words by a grammar and applies its rules between parameters; all problems of either come back together. */
export function parseCommand<P extends Parameters>(grammar: Grammar<P>, words: readonly string[]): Parsed<P> {
    const parsed = parseWords(grammar.parameters, words);
    if (parsed.ok) {
        const problems = grammar.check?.(parsed.values) ?? [];
        return problems.length === 0
            ? { ...parsed, ...(parsed.isLoose ? otherReading(grammar, words) : {}) }
            : { ok: false, problems, values: parsed.values, ...meantInstead(grammar, parsed.values, words, problems) };
    }
    const { values } = parsed;
    const consequences = values && grammar.check ? withoutConsequences(grammar.check(values), parsed.problems) : [];
    const left = parsed.meant ? meantBy(grammar, parsed.meant) : {};
    // What the line that was meant leaves out is told, also where it is wrong by itself.
    const superfluous = left.meant && parsed.meant ? (grammar.check?.(parsed.meant) ?? []) : [];
    return {
        ok: false,
        problems: distinct([...parsed.problems, ...consequences, ...superfluous]),
        ...(values ? { values } : {}),
        ...left,
    };
}

/** The first other thing that the words may mean and that is right. */
function otherReading<P extends Parameters>(grammar: Grammar<P>, words: readonly string[]): { otherwise?: Values<P> } {
    for (const wording of otherWordings(grammar.parameters, normaliseWords(words))) {
        const parsed = parseWords(grammar.parameters, wording);
        if (parsed.ok && (grammar.check?.(parsed.values) ?? []).length === 0) {
            return { otherwise: parsed.values };
        }
    }
    return {};
}

/** What values mean that do not go together: without what is too much, or with a word of them for what is missing. */
function meantInstead<P extends Parameters>(
    grammar: Grammar<P>,
    values: Values<P>,
    words: readonly string[],
    problems: readonly Problem[],
): { meant?: Values<P> } {
    const left = meantBy(grammar, values);
    const missing = Object.keys(grammar.parameters).filter((name) =>
        problems.some((it) => it.kind === 'missing' && it.option === optionName(name)),
    );
    const right = left.meant
        ? []
        : wordingsWith(grammar.parameters, missing, normaliseWords(words))
              .map((wording) => parseWords(grammar.parameters, wording))
              .filter(isRight)
              .filter((parsed) => (grammar.check?.(parsed.values) ?? []).length === 0);
    const [only, ...others] = right;
    return only === undefined || others.length > 0 ? left : { meant: only.values };
}

function isRight<P>(parsed: Parsed<P>): parsed is Extract<Parsed<P>, { ok: true }> {
    return parsed.ok;
}

/** What is left of values by the rules: what does not go with the rest is left out, and where more is wrong nothing is. */
function meantBy<P extends Parameters>(grammar: Grammar<P>, values: Values<P>): { meant?: Values<P> } {
    const problems = grammar.check?.(values) ?? [];
    const superfluous = problems.map((it) => (it.kind === 'not-applicable' ? it.option : ''));
    if (superfluous.includes('')) {
        return {};
    }
    const kept = Object.entries(values).filter(([name]) => !superfluous.includes(optionName(name)));
    const meant = Object.fromEntries(kept) as Values<P>;
    return (grammar.check?.(meant) ?? []).length === 0 ? { meant } : {};
}
