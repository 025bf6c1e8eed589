import type { Candidate, Failure } from '../Failure';
import type { Grammar } from '../grammar/Grammar';
import type { Values } from '../grammar/Parameter';
import { parseTexts, textsOfWords } from '../grammar/parseTexts';
import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { candidateLabel } from '../replies/failures/candidates';
import type { Offer, OfferedCommand, Offers } from '../replies/offers/Offer';
import type { LabelledParameters } from './Declaration';
import { readLine } from './readLine';
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
    const { said } = readLine(words, subcommands);
    if (!said) {
        return undefined;
    }
    const { subcommand, grammar, rest, parsed } = said;
    const read: Values<LabelledParameters> = parsed.ok ? parsed.values : saidBy(grammar, rest);
    const values: Values<LabelledParameters> = { ...read, yes: undefined };
    if (candidates.length === 0 || values.integration !== reference) {
        return undefined;
    }
    // Words that say too little by themselves are those of a form.
    const isOpen = !parsed.ok;
    const options = candidates.slice(0, limits.candidates).map((candidate: Candidate): Offer => {
        const command = { subcommand: subcommand.name, values: { ...values, integration: candidate.id } };
        return {
            label: candidateLabel(candidate),
            about: candidate.name,
            // What it changes is changed once; what changes nothing can be picked again.
            once: true,
            command: command as unknown as OfferedCommand,
            ...(isOpen ? { instead: 'open' } : {}),
        };
    });
    return { buttons: [], choice: { label: messages.buttons.candidate, options } };
}

/** What words say that do not say all that is needed. */
function saidBy({ parameters }: Grammar, words: readonly string[]): Values<LabelledParameters> {
    const texts = textsOfWords(parameters, words);
    const given = Object.fromEntries(Object.entries(parameters).filter(([name]) => texts[name] !== undefined));
    const read = parseTexts({ parameters: given }, texts);
    return read.ok ? read.values : {};
}
