import type { Values } from '../grammar/Parameter';
import { printLine, printWords } from '../grammar/printWords';
import { COMMAND } from './describe';
import type { LabelledParameters, Declaration } from './Declaration';

/** The line to type, or copy, that gives a subcommand these values. */
export function commandLine<P extends LabelledParameters>(
    { name, parameters }: Pick<Declaration<P>, 'name' | 'parameters'>,
    values: Values<P>,
): string {
    return `/${COMMAND} ${name} ${printLine(printWords(parameters, values))}`.trim();
}
