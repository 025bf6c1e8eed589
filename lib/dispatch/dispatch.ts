import { nearest } from '../grammar/nearest';
import { parseCommand } from '../grammar/parse';
import { findIntegration } from '../integrations/findIntegration';
import type { Outcome } from '../Outcome';
import { fail, map, succeed } from '../Outcome';
import type { Reply } from '../replies/Reply';
import type { CommandContext } from './CommandContext';
import type { Need, Provided, Subcommand } from './Subcommand';

/** What is meant when nothing is typed. */
const HELP = 'help';

/** Asks for help wherever it stands; chat clients write its hyphens as one dash. */
const HELP_OPTION = /^(?:--|[—–])help$/i;

/** The subcommand that a first word means; help when there is none. */
export function findSubcommand(subcommands: readonly Subcommand[], word = ''): Subcommand | undefined {
    const wanted = word === '' ? HELP : word.toLowerCase();
    return subcommands.find(({ name }) => name === wanted);
}

/** Hands the words after the slash command to the subcommand they begin with. Fails as `unknown-subcommand`. */
export async function dispatch(
    words: readonly string[],
    subcommands: readonly Subcommand[],
    context: CommandContext,
): Promise<Outcome<Reply>> {
    const { word, subcommand, rest } = findAddressed(subcommands, words);
    if (subcommand) {
        return run(subcommand, rest, context);
    }
    const names = subcommands.map(({ name }) => name);
    return fail({ kind: 'unknown-subcommand', word, nearest: nearest(word, names) });
}

/** The subcommand that words after the slash command address, and those of them that are for it. */
export function findAddressed(
    subcommands: readonly Subcommand[],
    words: readonly string[],
): { readonly word: string; readonly subcommand?: Subcommand; readonly rest: readonly string[] } {
    const [word = '', ...rest] = words.some((it) => HELP_OPTION.test(it)) ? [HELP, ...wordsToExplain(words)] : words;
    return { word, subcommand: findSubcommand(subcommands, word), rest };
}

function wordsToExplain([word]: readonly string[]): readonly string[] {
    return word === undefined || HELP_OPTION.test(word) ? [] : [word];
}

/** The one way through every subcommand: words, values, what it needs, run. Fails as `usage` with all problems. */
async function run(subcommand: Subcommand, words: readonly string[], context: CommandContext): Promise<Outcome<Reply>> {
    const parsed = parseCommand(subcommand, words);
    if (!parsed.ok) {
        return fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name });
    }
    const { integration } = parsed.values;
    const provided = await provide(subcommand.needs, typeof integration === 'string' ? integration : '', context);
    return provided.ok ? subcommand.run(parsed.values, provided.value) : provided;
}

/** Resolves what a subcommand needs; fails as opening the workspace or findIntegration does. */
async function provide(need: Need, reference: string, context: CommandContext): Promise<Outcome<Provided[Need]>> {
    if (need === 'nothing') {
        return succeed(context);
    }
    const [workspace] = await Promise.all([context.openWorkspace(), need === 'author' ? context.sender() : undefined]);
    if (!workspace.ok || need !== 'integration') {
        return map(workspace, (value) => ({ ...context, workspace: value }));
    }
    const found = await findIntegration(workspace.value.integrations, reference);
    return map(found, (integration) => ({ ...context, workspace: workspace.value, integration }));
}
