import { parseCommand } from '../grammar/parseCommand';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import type { Reply } from '../replies/Reply';
import { matchSubcommand } from './matchSubcommand';
import type { Subcommand } from './Subcommand';

/** The question to confirm before words are run; fails as `usage` where they do not parse any more. */
export function askAbout(
    words: readonly string[],
    name: string | undefined,
    subcommands: readonly Subcommand[],
): Outcome<Reply> {
    const { subcommand, rest, word } = matchSubcommand(subcommands, words);
    if (!subcommand) {
        return fail({ kind: 'unknown-subcommand', word });
    }
    const parsed = parseCommand(subcommand, rest);
    if (!parsed.ok) {
        return fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name });
    }
    const command = { subcommand: subcommand.name, values: parsed.values } as unknown as SuggestedCommand;
    return succeed({ kind: 'question', facts: { command, name } });
}
