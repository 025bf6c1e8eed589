import type { Grammar } from './Grammar';
import { optionName } from './OptionNames';
import type { Parameter } from './Parameter';

/** More optional parameters than this are summed up as `[options]`. */
const LISTED_OPTIONS = 3;

/** A grammar in one line, in the notation `<required>`, `[optional]`, `{a | b}`. */
export function usageLine(prefix: string, grammar: Grammar): string {
    const parameters = Object.entries(grammar.parameters);
    const positional = parameters.filter(([, parameter]) => parameter.positional === true);
    const options = parameters.filter(([, parameter]) => parameter.positional !== true);
    return [
        prefix,
        grammar.name,
        ...positional.map(([, parameter]) => bracket(parameter, valueUsage(parameter))),
        ...options.filter(([, { required }]) => required === true).map(([name, it]) => optionUsage(name, it)),
        ...(isSummedUp(grammar)
            ? ['[options]']
            : optionalOf(grammar).map(([name, parameter]) => bracket(parameter, optionUsage(name, parameter)))),
    ].join(' ');
}

/** Whether the line of a grammar sums its optional parameters up, so that there are more than it shows. */
export function isSummedUp(grammar: Grammar): boolean {
    return optionalOf(grammar).length > LISTED_OPTIONS;
}

function optionalOf({ parameters }: Grammar): [string, Parameter][] {
    return Object.entries(parameters).filter(
        ([, { positional, required }]) => positional !== true && required !== true,
    );
}

/** An option with what stands for its value: `--channel <channel>`, and a flag alone. */
export function optionUsage(name: string, parameter: Parameter): string {
    return parameter.kind === 'flag' ? optionName(name) : `${optionName(name)} <${parameter.placeholder}>`;
}

function valueUsage(parameter: Parameter): string {
    return parameter.kind === 'choice' ? `{${parameter.choices.join(' | ')}}` : `<${parameter.placeholder}>`;
}

function bracket(parameter: Parameter, usage: string): string {
    // Brackets group as braces do: `[a | b]`, not `[{a | b}]`.
    return parameter.required === true ? usage : `[${usage.replace(/^\{(.*)\}$/, '$1')}]`;
}
