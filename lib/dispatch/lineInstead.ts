import { optionName } from '../grammar/OptionNames';
import type { Value, Values } from '../grammar/Parameter';
import type { Problem } from '../Problem';
import { lineOf } from './commandLine';
import type { Declaration, LabelledParameters } from './Declaration';

type Read = Readonly<Record<string, Value | undefined>>;

/**
 * The line that was meant, of words that were right until it was known which integration they are about: without what does
 * not go with that, and with the one thing that a value nearly is. Undefined where more is wrong, or nothing would be left to do.
 */
export function lineInstead(
    declaration: Declaration,
    values: Values<LabelledParameters>,
    problems: readonly Problem[],
): string | undefined {
    const right = problems.reduce<Read | undefined>((left, it) => left && righted(left, it), values);
    const said = Object.entries(right ?? {}).filter(([name, value]) => name !== 'integration' && value !== undefined);
    const isIdle = declaration.isPatch === true && said.length === 0;
    return right === undefined || isIdle ? undefined : lineOf(declaration, right);
}

function righted(values: Read, problem: Problem): Read | undefined {
    const option = 'option' in problem ? problem.option : undefined;
    const [name, value] = Object.entries(values).find(([it]) => optionName(it) === option) ?? [];
    if (name === undefined || value === undefined) {
        return undefined;
    }
    if (problem.kind === 'not-applicable') {
        return { ...values, [name]: undefined };
    }
    const likely = problem.kind === 'invalid' && 'nearest' in problem.reason ? problem.reason.nearest : undefined;
    return likely === undefined || Array.isArray(value) ? undefined : { ...values, [name]: likely };
}
