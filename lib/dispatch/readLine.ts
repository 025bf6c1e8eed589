import type { Grammar } from '../grammar/Grammar';
import { parseCommand } from '../grammar/parseCommand';
import type { Parsed } from '../grammar/parseWords';
import type { LabelledParameters } from './Declaration';
import { matchSubcommand } from './matchSubcommand';
import type { Subcommand } from './Subcommand';

/** What the words of a line say of the subcommand that they name. */
export interface SaidOfSubcommand {
    readonly subcommand: Subcommand;
    readonly grammar: Grammar;
    /** The words after those that name it. */
    readonly rest: readonly string[];
    readonly parsed: Parsed<LabelledParameters>;
}

/** A line as it was typed, read once for all that is decided by it. */
export interface ReadLine {
    readonly words: readonly string[];
    /** The word where the subcommand stands, and those after it. */
    readonly word: string;
    readonly rest: readonly string[];
    /** Undefined where no subcommand has that name. */
    readonly said?: SaidOfSubcommand;
}

/** Reads the words after the slash command. */
export function readLine(words: readonly string[], subcommands: readonly Subcommand[]): ReadLine {
    const { word, subcommand, grammar, rest } = matchSubcommand(subcommands, words);
    const said = subcommand && grammar && { subcommand, grammar, rest, parsed: parseCommand(grammar, rest) };
    return { words, word, rest, ...(said ? { said } : {}) };
}
