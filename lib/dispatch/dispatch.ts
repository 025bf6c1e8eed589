import type { Outcome } from '../Failure';
import { fail } from '../Failure';
import { nearest } from '../grammar/nearest';
import type { Reply } from '../replies/Reply';
import { help } from '../../commands/help';
import type { CommandContext, Workspace } from './CommandContext';
import type { Subcommand } from './Subcommand';
import { subcommands } from '../../commands/subcommands';
import { findIntegration } from '../integrations/findIntegration';
import type { Integration } from '../integrations/Integration';

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

/** Goes on with the one integration that an id or a name means; fails as the workspace or findIntegration does. */
export async function withIntegration(
    reference: string,
    context: CommandContext,
    run: (found: Integration, workspace: Workspace) => Promise<Outcome<Reply>>,
): Promise<Outcome<Reply>> {
    const workspace = await context.workspace();
    if (!workspace.ok) {
        return workspace;
    }
    const found = await findIntegration(workspace.value.integrations, reference);
    return found.ok ? run(found.value, workspace.value) : found;
}
