import type { Values } from '../lib/grammar/Parameter';
import { printLine, printWords } from '../lib/grammar/printWords';
import { COMMAND } from './describeGrammar';
import type { LabelledParameters, SubcommandGrammar } from './SubcommandGrammar';

/** The line to type, or copy, that gives a subcommand these values. */
export function commandLine<P extends LabelledParameters>(
    { name, parameters }: SubcommandGrammar<P>,
    values: Values<P>,
): string {
    return `/${COMMAND} ${name} ${printLine(printWords(parameters, values))}`.trim();
}
