import type { Values } from '../grammar/Parameter';
import { printCommand } from '../grammar/printCommand';
import { printLine } from '../grammar/printLine';
import type { PrintCommand } from '../replies/parts/SuggestedCommand';
import type { Declaration, LabelledParameters } from './Declaration';
import { COMMAND } from '../command';

/** The command line for words that somebody typed. */
export function typedLine(words: readonly string[]): string {
    return `/${COMMAND} ${printLine(words)}`.trim();
}

/** The command line for a subcommand with values; undefined where no line parses to exactly these values. */
export function lineOf(declaration: Declaration, values: Values<LabelledParameters>): string | undefined {
    const words = printCommand(declaration, values);
    return words === undefined ? undefined : `/${COMMAND} ${declaration.name} ${words}`.trim();
}

/** Prints suggested commands by their declarations; the only place that turns one into a command line. */
export function commandPrinter(declarations: readonly Declaration[]): PrintCommand {
    return ({ subcommand, values }) => {
        const declaration = declarations.find(({ name }) => name === subcommand);
        // A test has the compiler check suggestions against the declarations.
        return declaration && lineOf(declaration, values as Values<LabelledParameters>);
    };
}
