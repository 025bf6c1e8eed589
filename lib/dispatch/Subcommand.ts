import type { Outcome } from '../Failure';
import { fail } from '../Failure';
import type { Values } from '../grammar/Parameter';
import { understand } from '../grammar/parse';
import type { Reply } from '../replies/Reply';
import type { CommandContext } from './CommandContext';
import type { LabelledParameters, SubcommandGrammar } from './Declaration';

/** One word after `/integration`: what it accepts and what it does. */
export interface Subcommand {
    readonly grammar: SubcommandGrammar;
    readonly run: (words: readonly string[], context: CommandContext) => Promise<Outcome<Reply>>;
}

/** Runs with the values that words mean by a grammar; fails as `usage` with all problems when they mean none. */
export async function withValues<P extends LabelledParameters>(
    grammar: SubcommandGrammar<P>,
    words: readonly string[],
    run: (values: Values<P>) => Promise<Outcome<Reply>>,
): Promise<Outcome<Reply>> {
    const understood = understand<P>(grammar, words);
    return understood.ok
        ? run(understood.values)
        : fail({ kind: 'usage', problems: understood.problems, subcommand: grammar.name });
}
