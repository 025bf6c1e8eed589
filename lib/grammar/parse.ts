import { limits } from '../limits';
import type { Problem } from '../Problem';
import { normaliseWords } from './normaliseWords';
import { optionName } from './OptionNames';
import type { Parameter, Parameters, Value, Values } from './Parameter';
import { readValue } from './readValue';
import { sortWords } from './sortWords';
import type { Grammar } from './Grammar';

/** A command line understood, or everything that is wrong with it, with the values if all required ones could be read. */
export type Parsed<P> = { ok: true; values: Values<P> } | { ok: false; problems: Problem[]; values?: Values<P> };

/** Reads words (split as the server splits them) by a command's parameters; reports all problems at once, never throws. */
export function parseWords<P extends Parameters>(parameters: P, words: readonly string[]): Parsed<P> {
    const sorted = sortWords(parameters, normaliseWords(words));
    const problems = [...sorted.problems];
    const read: Record<string, Value> = {};
    let complete = true;
    for (const [name, parameter] of Object.entries(parameters)) {
        const texts = sorted.texts.get(name) ?? [];
        const values = readTexts(name, parameter, texts, problems);
        const value = parameter.kind === 'list' ? joinLists(name, values, problems) : values[0];
        if (value !== undefined) {
            read[name] = value;
        } else if (parameter.required === true) {
            complete = false;
            if (texts.length === 0 && !sorted.reported.has(name)) {
                problems.push(missing(name, parameter));
            }
        }
    }
    const values = read as Values<P>;
    return problems.length === 0
        ? { ok: true, values }
        : { ok: false, problems: distinct(problems), ...(complete ? { values } : {}) };
}

function readTexts(name: string, parameter: Parameter, texts: readonly string[], problems: Problem[]): Value[] {
    const values: Value[] = [];
    if (texts.length > 1 && parameter.kind !== 'list') {
        problems.push({ kind: 'repeated', option: optionName(name) });
    }
    for (const text of texts) {
        const reading = readValue(parameter, text);
        if (reading.ok) {
            values.push(reading.value);
        } else {
            const option = optionName(name);
            reading.faults.forEach((fault) => problems.push({ kind: 'invalid', option, ...fault }));
        }
    }
    return values;
}

/** What is said twice is meant once. */
function joinLists(name: string, lists: readonly Value[], problems: Problem[]): Value | undefined {
    const joined = new Set<string>();
    for (const list of lists) {
        if (Array.isArray(list)) {
            list.forEach((text) => joined.add(text));
        }
    }
    if (joined.size > limits.entries) {
        const reason = { kind: 'count', maximum: limits.entries } as const;
        problems.push({ kind: 'invalid', option: optionName(name), word: [...joined].join(','), reason });
    }
    return joined.size > 0 ? [...joined] : undefined;
}

function missing(name: string, parameter: Parameter): Problem {
    const choices = parameter.kind === 'choice' ? parameter.choices : undefined;
    return { kind: 'missing', option: optionName(name), placeholder: parameter.placeholder, choices };
}

function distinct(problems: readonly Problem[]): Problem[] {
    return [...new Map(problems.map((problem): [string, Problem] => [JSON.stringify(problem), problem])).values()];
}

/** Parses words by a grammar and applies its rules between parameters; all problems of either come back together. */
export function parseCommand<P extends Parameters>(grammar: Grammar<P>, words: readonly string[]): Parsed<P> {
    const parsed = parseWords(grammar.parameters, words);
    const { values } = parsed;
    if (!grammar.check || values === undefined) {
        return parsed;
    }
    const found = parsed.ok ? [] : parsed.problems;
    const problems = [...found, ...withoutConsequences(grammar.check(values), found)];
    return problems.length > 0 ? { ok: false, problems, values } : parsed;
}

/** A parameter that could not be read looks absent to the rules: what they say about it, or because of it, is not so. */
function withoutConsequences(problems: readonly Problem[], found: readonly Problem[]): Problem[] {
    const doubted = new Set(found.map(optionOf));
    return problems.filter((problem) => {
        const dueTo = 'dueTo' in problem ? problem.dueTo : undefined;
        return !doubted.has(optionOf(problem)) && !(dueTo && doubted.has(optionName(dueTo.parameter)));
    });
}

function optionOf(problem: Problem): string | undefined {
    return 'option' in problem ? problem.option : problem.kind === 'unknown-option' ? problem.nearest : undefined;
}
