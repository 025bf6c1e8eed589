import type { Dependency, Problem } from '../Problem';
import { optionName } from './OptionNames';
import type { Parameter } from './Parameter';

/** That a parameter which is needed is not there. */
export function missing(name: string, parameter: Parameter): Problem {
    const choices = parameter.kind === 'choice' ? parameter.choices : undefined;
    return { kind: 'missing', option: optionName(name), placeholder: parameter.placeholder, choices };
}

/** That a parameter does not go with another one, or with its value. */
export function notApplicable(name: string, dueTo: Dependency): Problem {
    return { kind: 'not-applicable', option: optionName(name), dueTo };
}

/** Each problem once. */
export function distinct(problems: readonly Problem[]): Problem[] {
    return [...new Map(problems.map((problem): [string, Problem] => [JSON.stringify(problem), problem])).values()];
}
