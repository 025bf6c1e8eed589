import type { Texts } from '../forms/FormRules';
import { COMMAND, HELP } from '../command';
import type { Grammar } from '../grammar/Grammar';
import { nearest } from '../grammar/nearest';
import { splitAtBlanks } from '../grammar/normaliseWords';
import { isIdleFor } from '../grammar/isIdleFor';
import type { Values } from '../grammar/Parameter';
import { parseCommand } from '../grammar/parseCommand';
import { parseTexts } from '../grammar/parseTexts';
import { findIntegration } from '../integrations/search/findIntegration';
import type { Outcome } from '../Outcome';
import { andThen, fail, map, succeed } from '../Outcome';
import type { Reply } from '../replies/Reply';
import { lineOf } from './commandLine';
import type { CommandContext } from './CommandContext';
import type { Declaration, LabelledParameters } from './Declaration';
import { lineInstead } from './lineInstead';
import type { Need, Provided, Subcommand } from './Subcommand';

/** The help option at any position; chat clients turn its two hyphens into a dash. */
const HELP_OPTION = /^(?:(?:--|[—–])help|-h|-\?)$/i;

/** The subcommand for a first word; `help` for an empty one. */
export function findSubcommand(subcommands: readonly Subcommand[], word = ''): Subcommand | undefined {
    return findDeclaration(subcommands, word === '' ? HELP : word);
}

/** The declaration that has a word among its names. */
export function findDeclaration<D extends Declaration>(declarations: readonly D[], word: string): D | undefined {
    const wanted = word.toLowerCase();
    return declarations.find((it) => namesOf(it).includes(wanted));
}

function namesOf({ name, otherNames = [], variants = {} }: Declaration): readonly string[] {
    return [name, ...otherNames, ...Object.keys(variants)];
}

/** Runs the subcommand that the words after the slash command name. Fails as `unknown-subcommand`. */
export async function dispatch(
    words: readonly string[],
    subcommands: readonly Subcommand[],
    context: CommandContext,
): Promise<Outcome<Reply>> {
    const { word, subcommand, grammar, rest } = matchSubcommand(subcommands, words);
    if (subcommand) {
        return run({ subcommand, grammar: grammar ?? subcommand }, rest, context);
    }
    const near = nearestSubcommand(subcommands, word);
    const line = lineMeant(subcommands, [word, ...rest], near);
    return fail({ kind: 'unknown-subcommand', word, nearest: near, ...(line === undefined ? {} : { line }) });
}

/** The corrected line where the subcommand is misspelt or comes second; undefined where more is wrong. */
function lineMeant(
    subcommands: readonly Subcommand[],
    [first = '', second = '', ...others]: readonly string[],
    near: string | undefined,
): string | undefined {
    const words =
        near === undefined ? [second, first, ...others] : [near, ...(second === '' ? [] : [second]), ...others];
    const { subcommand, grammar, rest } = matchSubcommand(subcommands, words);
    const parsed = subcommand && grammar && parseCommand(grammar, rest);
    return subcommand && parsed?.ok === true && words.length > 1 && second !== ''
        ? lineOf(subcommand, parsed.values)
        : undefined;
}

/** The subcommand that a misspelt word most likely means, by any of its names. */
export function nearestSubcommand(subcommands: readonly Declaration[], word: string): string | undefined {
    const likely = subcommands.filter(({ unlike = [] }) => !unlike.includes(word.toLowerCase()));
    const names = likely.flatMap(namesOf);
    const near = nearest(
        word,
        names.filter((name) => name.length > 2),
    );
    return near === undefined ? undefined : findDeclaration(subcommands, near)?.name;
}

/** A subcommand found in typed words, with the grammar for the words after it. */
export interface SubcommandMatch {
    readonly word: string;
    readonly subcommand?: Subcommand;
    readonly grammar?: Grammar;
    readonly rest: readonly string[];
}

/** Finds the subcommand that typed words name. */
export function matchSubcommand(subcommands: readonly Subcommand[], typed: readonly string[]): SubcommandMatch {
    const [first = '', ...others] = typed;
    // A subcommand never has a blank in it: the server may have joined the first words, and removed the quotes after them.
    const all = splitAtBlanks([...first.split(/\s+/).filter((it) => it !== ''), ...others]);
    // Somebody who pastes a whole line after the command has typed it twice.
    const words = all[0]?.toLowerCase() === `/${COMMAND}` ? all.slice(1) : all;
    const [word = '', ...rest] = asksForHelp(words) ? [HELP, ...wordsToExplain(words)] : words;
    const subcommand = findSubcommand(subcommands, word);
    const [only = '', ...more] = rest;
    const isIdle = more.length === 0 && Object.values(subcommand?.parameters ?? {}).some((it) => isIdleFor(it, only));
    return {
        word,
        subcommand,
        grammar: subcommand && grammarFor(word.toLowerCase(), subcommand),
        rest: isIdle ? [] : rest,
    };
}

function grammarFor(word: string, subcommand: Subcommand): Grammar {
    const { parameters, variants = {} } = subcommand;
    const varied = Object.entries(variants).find(([name]) => name === word)?.[1];
    return varied ? { ...subcommand, parameters: { ...parameters, ...varied } } : subcommand;
}

function asksForHelp(words: readonly string[]): boolean {
    const [first = '', second = '', ...others] = words;
    const isAfter = second.toLowerCase() === HELP && others.length === 0 && first.toLowerCase() !== HELP;
    return isAfter || words.some((it) => HELP_OPTION.test(it));
}

function wordsToExplain([word]: readonly string[]): readonly string[] {
    return word === undefined || HELP_OPTION.test(word) ? [] : [word];
}

/** Runs a subcommand with the texts of a form, one for each parameter; `provided` spares looking up what it needs. Fails as `usage` too. */
export async function dispatchTexts(
    subcommand: Subcommand,
    texts: Texts,
    context: CommandContext,
    provided?: Provided[Need],
): Promise<Outcome<Reply>> {
    const parsed = parseTexts(subcommand, texts);
    if (parsed.ok && provided) {
        return subcommand.run(parsed.values, provided);
    }
    return parsed.ok
        ? perform(subcommand, parsed.values, context)
        : fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name });
}

/** Parses words, provides what the subcommand needs, and runs it. Fails as `usage` with all problems. */
async function run(
    { subcommand, grammar }: Required<Pick<SubcommandMatch, 'subcommand' | 'grammar'>>,
    words: readonly string[],
    context: CommandContext,
): Promise<Outcome<Reply>> {
    const parsed = parseCommand(grammar, words);
    if (!parsed.ok) {
        const line = parsed.meant && lineOf(subcommand, parsed.meant);
        return fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name, line });
    }
    const values = parsed.values as Values<LabelledParameters>;
    const readAs = parsed.isLoose && lineOf(subcommand, values);
    const otherwise = parsed.otherwise && lineOf(subcommand, parsed.otherwise);
    if (readAs !== undefined && otherwise !== undefined) {
        return fail({ kind: 'two-readings', lines: [readAs, otherwise] });
    }
    if (parsed.isLoose && subcommand.exact === true) {
        return fail({ kind: 'inexact', line: readAs });
    }
    const outcome = withLine(await perform(subcommand, values, context), subcommand, values);
    return readAs === undefined ? outcome : map(outcome, (reply) => ({ ...reply, readAs }));
}

/** A refusal that only came with the integration, with the line that was meant. */
function withLine(outcome: Outcome<Reply>, subcommand: Subcommand, values: Values<LabelledParameters>): Outcome<Reply> {
    return outcome.ok || outcome.failure.kind !== 'usage'
        ? outcome
        : fail({ ...outcome.failure, line: lineInstead(subcommand, values, outcome.failure.problems) });
}

async function perform(
    subcommand: Subcommand,
    values: Values<LabelledParameters>,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    const { integration } = values;
    const provided = await provide(subcommand.needs, typeof integration === 'string' ? integration : '', context);
    return andThen(provided, (it) => subcommand.run(values, it));
}

/** Provides the context that a subcommand needs; fails as opening the workspace or findIntegration does. */
export async function provide(
    need: Need,
    reference: string,
    context: CommandContext,
): Promise<Outcome<Provided[Need]>> {
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
