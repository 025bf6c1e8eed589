import type { Values } from '../grammar/Parameter';
import { printCommand } from '../grammar/printCommand';
import { printLine } from '../grammar/printLine';
import type { PrintCommand } from '../replies/parts/SuggestedCommand';
import type { Declaration, LabelledParameters } from './Declaration';
import { COMMAND } from '../command';

/** Words that somebody typed, as the line that says them. */
export function typedLine(words: readonly string[]): string {
    return `/${COMMAND} ${printLine(words)}`.trim();
}

/** A subcommand with values as a line to type; undefined where no line is read as exactly that. */
export function lineOf(declaration: Declaration, values: Values<LabelledParameters>): string | undefined {
    const words = printCommand(declaration, values);
    return words === undefined ? undefined : `/${COMMAND} ${declaration.name} ${words}`.trim();
}

/** Prints suggested commands by what may be typed after each subcommand: the only place where data becomes a line to type. */
export function commandPrinter(declarations: readonly Declaration[]): PrintCommand {
    return ({ subcommand, values }) => {
        const declaration = declarations.find(({ name }) => name === subcommand);
        // What may be suggested is held to the declarations by the compiler, in a test.
        return declaration && lineOf(declaration, values as Values<LabelledParameters>);
    };
}
