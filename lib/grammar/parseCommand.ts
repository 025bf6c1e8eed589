import type { Problem, Reason } from '../Problem';
import type { Grammar } from './Grammar';
import { lostQuotes } from './lostQuotes';
import { normaliseWords } from './normaliseWords';
import { optionName } from './OptionNames';
import { otherWordings, wordingsWith } from './wordings/otherWordings';
import type { Parameters, Values } from './Parameter';
import { distinct } from './parameterProblems';
import type { Parsed } from './parseWords';
import { parseWords } from './parseWords';
import { withLabels } from './wordings/withLabels';
import { withoutConsequences } from './withoutConsequences';

/** Parses words by a grammar and applies its rules between parameters; all problems of either come back together. */
export function parseCommand<P extends Parameters>(grammar: Grammar<P>, words: readonly string[]): Parsed<P> {
    const lost = lostQuotes(grammar.parameters, words);
    if (lost) {
        return { ok: false, problems: [lost] };
    }
    const parsed = parseWords(grammar.parameters, words);
    const problems = parsed.ok ? (grammar.check?.(parsed.values) ?? []) : parsed.problems;
    const labelled = labelledReading(grammar, words);
    if (labelled && problems.length > 0) {
        const values = parsed.values ? { values: parsed.values } : {};
        return { ok: false, problems: labelled.problems ?? problems, ...values, meant: labelled.values };
    }
    if (parsed.ok && problems.length === 0) {
        const isOther = labelled && JSON.stringify(sorted(labelled.values)) !== JSON.stringify(sorted(parsed.values));
        return isOther
            ? { ...parsed, isLoose: true, otherwise: labelled.values }
            : { ...parsed, ...(parsed.isLoose ? otherReading(grammar, words) : {}) };
    }
    if (parsed.ok) {
        return { ok: false, problems, values: parsed.values, ...meantInstead(grammar, parsed.values, words, problems) };
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
        ...(left.meant ? left : choiceGoesBefore(grammar, words, parsed.problems)),
    };
}

/** What words say whose options are written as other places write them, and what is wrong with them then; undefined where that is not right. */
function labelledReading<P extends Parameters>(
    grammar: Grammar<P>,
    words: readonly string[],
): { values: Values<P>; problems?: Problem[] } | undefined {
    const { wordings = [], labels = [] } = withLabels(grammar.parameters, normaliseWords(words)) ?? {};
    for (const wording of wordings) {
        const parsed = parseWords(grammar.parameters, wording);
        // What a value nearly is will do, as the words are only asked about.
        const isNear = !parsed.ok && parsed.problems.every(({ kind }) => kind === 'invalid');
        const values = parsed.ok ? parsed.values : isNear ? parsed.meant : undefined;
        if (values && (grammar.check?.(values) ?? []).length === 0) {
            const problems = labels.map(({ written, parameter }): Problem => ({
                kind: 'unknown-option',
                word: written,
                nearest: optionName(parameter),
            }));
            return { values, ...(problems.length > 0 ? { problems } : {}) };
        }
    }
    return undefined;
}

function sorted(values: object): [string, unknown][] {
    return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What is meant where the choice that comes first was left out, and the options go with one choice only. */
function choiceGoesBefore<P extends Parameters>(
    grammar: Grammar<P>,
    words: readonly string[],
    problems: readonly Problem[],
): { meant?: Values<P> } {
    const [[name, first] = ['', undefined]] = Object.entries(grammar.parameters);
    const isLeftOut = problems.some(
        (it) => it.kind === 'invalid' && it.option === optionName(name) && isNoChoice(it.reason),
    );
    if (first?.kind !== 'choice' || first.required !== true || !isLeftOut) {
        return {};
    }
    const readings = first.choices.map((choice) => {
        const parsed = parseWords(grammar.parameters, [choice, ...words]);
        return { parsed, wrong: parsed.values ? (grammar.check?.(parsed.values) ?? []) : [] };
    });
    const right = readings.map(({ parsed, wrong }) => (wrong.length === 0 && isRight(parsed) ? parsed : undefined));
    const [only, ...others] = right.filter((it) => it !== undefined);
    const isDecided = readings.every(
        ({ wrong }, at) => right[at] !== undefined || wrong.some(({ kind }) => kind === 'not-applicable'),
    );
    return only === undefined || others.length > 0 || !isDecided ? {} : { meant: only.values };
}

function isNoChoice(reason: Reason): boolean {
    return reason.kind === 'choice' && reason.nearest === undefined;
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
