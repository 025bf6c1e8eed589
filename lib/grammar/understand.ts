import type { Problem } from '../Problem';
import type { Grammar } from './Grammar';
import { optionName } from './optionName';
import type { Parameters } from './Parameter';
import { parse } from './parse';
import type { Parsed } from './parse';

/** Parses words by a grammar and applies its rules between parameters; all problems of either come back together. */
export function understand<P extends Parameters>(grammar: Grammar<P>, words: readonly string[]): Parsed<P> {
    const parsed = parse(grammar.parameters, words);
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
        const because = 'because' in problem ? problem.because : undefined;
        return !doubted.has(optionOf(problem)) && !(because && doubted.has(optionName(because.parameter)));
    });
}

function optionOf(problem: Problem): string | undefined {
    return 'option' in problem ? problem.option : problem.kind === 'unknown-option' ? problem.nearest : undefined;
}
