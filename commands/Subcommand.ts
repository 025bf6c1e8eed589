import type { Outcome } from '../lib/Failure';
import { fail } from '../lib/Failure';
import type { Values } from '../lib/grammar/Parameter';
import { understand } from '../lib/grammar/understand';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext } from './CommandContext';
import type { LabelledParameters, SubcommandGrammar } from './SubcommandGrammar';

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
