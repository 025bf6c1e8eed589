import type { Outcome } from '../lib/Failure';
import { fail } from '../lib/Failure';
import { nearest } from '../lib/grammar/nearest';
import type { Reply } from '../lib/replies/Reply';
import { help } from './help';
import type { CommandContext } from './CommandContext';
import type { Subcommand } from './Subcommand';
import { subcommands } from './subcommands';

/** Asks for help wherever it stands; chat clients write its hyphens as one dash. */
const HELP_OPTION = /^(?:--|[—–])help$/i;

/** The subcommand that a first word means; help when there is none. */
export function findSubcommand(word: string | undefined): Subcommand | undefined {
    const name = word?.toLowerCase() ?? '';
    return name === '' ? help : subcommands.find(({ grammar }) => grammar.name === name);
}

/** Hands the words after the slash command to the subcommand they begin with. Fails as `unknown-subcommand`. */
export async function dispatch(words: readonly string[], context: CommandContext): Promise<Outcome<Reply>> {
    const [word, ...rest] = words;
    if (words.some((it) => HELP_OPTION.test(it))) {
        return help.run(word === undefined || HELP_OPTION.test(word) ? [] : [word], context);
    }
    const subcommand = findSubcommand(word);
    if (subcommand) {
        return subcommand.run(rest, context);
    }
    const names = context.grammars.map(({ name }) => name);
    return fail({ kind: 'unknown-subcommand', word: word ?? '', nearest: nearest(word ?? '', names) });
}
