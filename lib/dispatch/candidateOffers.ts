import type { Candidate, Failure } from '../Failure';
import type { Values } from '../grammar/Parameter';
import { parseCommand } from '../grammar/parseCommand';
import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { candidateLabel } from '../replies/failures/candidates';
import type { Offer, OfferedCommand, Offers } from '../replies/offers/Offer';
import type { LabelledParameters } from './Declaration';
import { matchSubcommand } from './matchSubcommand';
import type { Subcommand } from './Subcommand';

/**
 * The same command for each integration that its name may mean, to be picked from a list; undefined where a failure is about
 * something else. What was confirmed beforehand is asked about all the same, as nobody had seen then which one it is.
 */
export function candidateOffers(
    failure: Failure,
    words: readonly string[],
    subcommands: readonly Subcommand[],
    messages: Messages,
): Offers | undefined {
    if (failure.kind !== 'ambiguous' && failure.kind !== 'too-many-matches') {
        return undefined;
    }
    const { reference, candidates } = failure;
    const { subcommand, grammar, rest } = matchSubcommand(subcommands, words);
    const parsed = grammar && parseCommand(grammar, rest);
    const values: Values<LabelledParameters> = { ...parsed?.values, yes: undefined };
    if (!subcommand || candidates.length === 0 || values.integration !== reference) {
        return undefined;
    }
    // Words that say too little by themselves are those of a form.
    const isOpen = parsed?.ok !== true;
    const options = candidates.slice(0, limits.candidates).map((candidate: Candidate): Offer => {
        const command = { subcommand: subcommand.name, values: { ...values, integration: candidate.id } };
        return {
            label: candidateLabel(candidate),
            about: candidate.name,
            command: command as unknown as OfferedCommand,
            ...(isOpen ? { instead: 'open' } : {}),
        };
    });
    return { buttons: [], choice: { label: messages.buttons.candidate, options } };
}
