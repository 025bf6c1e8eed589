import type { Values } from '../grammar/Parameter';
import { parseCommand } from '../grammar/parseCommand';
import { printWords } from '../grammar/printWords';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Offer } from '../replies/offers/Offer';
import type { Reply } from '../replies/Reply';
import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import type { LabelledParameters } from './Declaration';
import { matchSubcommand } from './matchSubcommand';
import type { Subcommand } from './Subcommand';

/** The words of an offered command; undefined where they do not parse to exactly its values, unless they only fill in a form. */
export function offeredWords(
    { command, instead }: Pick<Offer, 'command' | 'instead'>,
    subcommands: readonly Subcommand[],
): readonly string[] | undefined {
    const subcommand = subcommands.find(({ name }) => name === command.subcommand);
    if (!subcommand) {
        return undefined;
    }
    // A test has the compiler check offers against the declarations.
    const values = command.values as Values<LabelledParameters>;
    const words = printWords(subcommand.parameters, values);
    const parsed = parseCommand(subcommand, words);
    const isExact = parsed.ok && isSame(parsed.values, values);
    return isExact || instead === 'open' ? [subcommand.name, ...words] : undefined;
}

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

function isSame(read: Values<LabelledParameters>, wanted: Values<LabelledParameters>): boolean {
    const [one, other] = [read, wanted].map((values) =>
        JSON.stringify(
            Object.entries(values)
                .filter(([, value]) => value !== undefined)
                .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
    );
    return one === other;
}
