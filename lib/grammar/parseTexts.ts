import { limits } from '../limits';
import type { Problem } from '../Problem';
import type { Grammar } from './Grammar';
import { normaliseWords } from './normaliseWords';
import { optionName } from './OptionNames';
import type { Parameters, Value, Values } from './Parameter';
import type { Parsed } from './parseWords';
import { missing } from './parameterProblems';
import { readValue } from './readValue';
import { sortWords } from './sortWords';

/** Reads one text for each parameter, as elements of a form hold them, by the same rules as words; all problems come back together. */
export function parseTexts<P extends Parameters>(
    grammar: Pick<Grammar<P>, 'parameters' | 'check'>,
    texts: Readonly<Record<string, string>>,
): Parsed<P> {
    const problems: Problem[] = [];
    const read: Record<string, Value> = {};
    const given = new Map(Object.entries(texts));
    for (const [name, parameter] of Object.entries(grammar.parameters)) {
        const option = optionName(name);
        const text = given.get(name);
        const reading = text === undefined ? undefined : readValue(parameter, text);
        if (reading?.ok === true) {
            read[name] = distinct(reading.value);
            problems.push(...tooMany(option, read[name]));
        } else if (reading) {
            reading.faults.forEach((fault) => problems.push({ kind: 'invalid', option, ...fault }));
        } else if (parameter.required === true) {
            problems.push(missing(name, parameter));
        }
    }
    const values = read as Values<P>;
    // Rules between values are for values that are right by themselves.
    const all = problems.length === 0 ? (grammar.check?.(values) ?? []) : problems;
    return all.length === 0 ? { ok: true, values } : { ok: false, problems: all };
}

/** What words say of each parameter, right or wrong, as one text each: what a form is filled with. */
export function textsOfWords(parameters: Parameters, words: readonly string[]): Readonly<Record<string, string>> {
    const { texts, meant } = sortWords(parameters, normaliseWords(words));
    const said: Record<string, string> = {};
    for (const [name, parameter] of Object.entries(parameters)) {
        const typed = meant.get(name) ?? texts.get(name) ?? [];
        if (typed.length === 0) {
            continue;
        }
        const text = parameter.kind === 'list' ? typed.join(', ') : (typed[0] ?? '');
        const reading = readValue(parameter, text);
        const isPlain = parameter.kind === 'flag' || parameter.kind === 'choice';
        said[name] = isPlain && reading.ok ? String(reading.value) : text;
    }
    return said;
}

function distinct(value: Value): Value {
    return Array.isArray(value) ? [...new Set(value)] : value;
}

function tooMany(option: string, value: Value): Problem[] {
    const reason = { kind: 'count', maximum: limits.entries } as const;
    return Array.isArray(value) && value.length > limits.entries
        ? [{ kind: 'invalid', option, word: value.join(','), reason }]
        : [];
}
