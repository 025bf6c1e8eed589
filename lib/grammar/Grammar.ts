import type { Problem } from '../Problem';
import type { Parameters, Values } from './Parameter';

/** What a subcommand accepts, declared once: the parser, usage line, help, forms and docs are derived from it. */
export interface Grammar<P extends Parameters = Parameters> {
    readonly name: string;
    readonly parameters: P;
    /** Command lines after the subcommand's name; a test parses each with this very grammar. */
    readonly examples: readonly string[];
    /** Rules between parameters, on the values that are right by themselves: all required ones, and those of the others. */
    check?(values: Values<P>): Problem[];
}
