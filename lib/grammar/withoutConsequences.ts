import type { Problem } from '../Problem';
import { optionName } from './OptionNames';

/** A parameter that could not be read looks absent to the rules: what they say about it, or because of it, is not so. */
export function withoutConsequences(problems: readonly Problem[], found: readonly Problem[]): Problem[] {
    const doubted = new Set(found.map(optionOf));
    return problems.filter((problem) => {
        const dueTo = 'dueTo' in problem ? problem.dueTo : undefined;
        return !doubted.has(optionOf(problem)) && !(dueTo && doubted.has(optionName(dueTo.parameter)));
    });
}

function optionOf(problem: Problem): string | undefined {
    return 'option' in problem ? problem.option : problem.kind === 'unknown-option' ? problem.nearest : undefined;
}
