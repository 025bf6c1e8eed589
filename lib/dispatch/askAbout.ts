import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import type { Reply } from '../replies/Reply';
import type { ReadLine } from './readLine';

/** The question to confirm before a line is run; fails as `usage` where it does not parse any more. */
export function askAbout({ word, said }: ReadLine, name: string | undefined): Outcome<Reply> {
    if (!said) {
        return fail({ kind: 'unknown-subcommand', word });
    }
    const { subcommand, parsed } = said;
    if (!parsed.ok) {
        return fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name });
    }
    const command = { subcommand: subcommand.name, values: parsed.values } as unknown as SuggestedCommand;
    return succeed({ kind: 'question', facts: { command, name } });
}
