import type { Messages } from '../messages/Messages';
import { limits } from '../limits';
import { say, sayCount } from '../messages/say';
import { bold, bullets, codeBlock, codes, whole } from './parts/markdown';
import { typed } from './parts/typed';
import { inSentenceCase } from './parts/inSentenceCase';
import type { Kind } from '../integrations/kinds';

/** One line of a list of subcommands. */
export interface SubcommandFacts {
    readonly usage: string;
    readonly summary: string;
}

/** One option as help explains it. */
export interface OptionFacts {
    readonly usage: string;
    readonly label: string;
    readonly choices?: readonly string[];
    readonly default?: string;
}

/** Options that apply to the same kind, under one heading. */
export interface OptionGroup {
    readonly only?: Kind;
    readonly options: readonly OptionFacts[];
}

/** Everything help says about one subcommand. */
export interface HelpFacts extends SubcommandFacts {
    readonly name: string;
    readonly groups: readonly OptionGroup[];
    readonly examples: readonly string[];
    /** Whether these are only the options that most people need. */
    readonly isShortened: boolean;
}

/** A subcommand on the start screen. */
export interface StartFacts {
    readonly name: string;
    readonly group: 'begin' | 'help' | keyof Messages['help']['groups'];
    /** The subcommand as somebody may type it. */
    readonly example: string;
    readonly summary: string;
}

/** The start screen: what to begin with, the others by what they are for, and what to ask next. It fits a phone. */
export function start(subcommands: readonly StartFacts[], { help }: Messages): string {
    const inGroup = (wanted: StartFacts['group']) => subcommands.filter(({ group }) => group === wanted);
    const groups = Object.keys(help.groups) as (keyof typeof help.groups)[];
    return [
        bold(help.overview),
        ...inGroup('begin').map(({ example, summary }) => `${typed(example)} ${summary}`),
        bullets(groups.map((group) => `${help.groups[group]}: ${codes(inGroup(group).map(({ name }) => name))}`)),
        say(help.next, { one: typed('help', 'create'), all: typed('help', 'all') }),
    ].join('\n');
}

/** The list of all subcommands. */
export function overview(subcommands: readonly SubcommandFacts[], { help }: Messages): string {
    return [
        bold(help.overview),
        bullets(subcommands.map(({ usage, summary }) => `${whole(usage)} ${summary}`)),
        say(help.explain, { one: typed('help', 'create'), all: typed('help', 'create', 'all') }),
    ].join('\n');
}

/** Everything about one subcommand. */
export function subcommandHelp(facts: HelpFacts, messages: Messages): string {
    const { help } = messages;
    const { name, usage, summary, groups, examples, isShortened } = facts;
    return [
        whole(usage),
        say(help.does, { summary: inSentenceCase(summary) }),
        ...groups.map(
            (group) => `${bold(heading(group, messages))}\n${bullets(group.options.map((it) => option(it, messages)))}`,
        ),
        ...(examples.length > 0 ? [bold(help.examples), codeBlock(examples)] : []),
        ...(isShortened ? [say(help.more, { command: typed('help', name, 'all') })] : []),
    ].join('\n');
}

/** What is told under the problems of a command line: how the subcommand is typed, or the whole line as it was most likely meant. */
export interface UsageFacts {
    readonly usage: string;
    /** Whether the usage leaves options out, which help has. */
    readonly isSummedUp?: boolean;
    readonly subcommand: string;
    readonly line?: string;
}

/** Lines under a refused command line. */
export function usageReply(
    problems: readonly string[],
    { usage, isSummedUp = false, subcommand, line }: UsageFacts,
    messages: Messages,
): string {
    const { help } = messages;
    const shown = problems.slice(0, limits.problems);
    const more = problems.length - shown.length;
    return [
        ...(shown.length === 1 ? shown : [bullets(shown)]),
        ...(more > 0 ? [sayCount(help.moreProblems, more, messages)] : []),
        ...(line === undefined
            ? [
                  say(help.usage, { usage: whole(usage) }),
                  ...(isSummedUp ? [say(help.every, { command: typed('help', subcommand, 'all') })] : []),
              ]
            : [help.corrected, codeBlock([line])]),
    ].join('\n');
}

function heading({ only }: OptionGroup, { help }: Messages): string {
    return only === undefined ? help.options : help.optionsOf[only];
}

function option({ usage, label, choices, default: value }: OptionFacts, { help }: Messages): string {
    const alternatives = choices ? `; ${say(help.choices, { choices: codes(choices) })}` : '';
    const preset = value === undefined ? '' : ` ${say(help.preset, { value })}`;
    return `${whole(usage)} ${label}${alternatives}${preset}`;
}
