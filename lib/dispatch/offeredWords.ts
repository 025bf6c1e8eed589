import type { Values } from '../grammar/Parameter';
import { parseCommand } from '../grammar/parseCommand';
import { printWords } from '../grammar/printWords';
import type { Offer } from '../replies/offers/Offer';
import type { LabelledParameters } from './Declaration';
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
