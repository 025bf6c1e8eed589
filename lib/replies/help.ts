import { bold, bullets, codeBlock, codes } from './markdown';

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
    readonly only?: 'incoming' | 'outgoing';
    readonly options: readonly OptionFacts[];
}

/** Everything help says about one subcommand. */
export interface HelpFacts extends SubcommandFacts {
    readonly groups: readonly OptionGroup[];
    readonly examples: readonly string[];
}

/** The list of all subcommands. */
export function overview(subcommands: readonly SubcommandFacts[]): string {
    return [
        bold('Webhook integrations from the chat'),
        bullets(subcommands.map(({ usage, summary }) => `\`${usage}\` ${summary}`)),
        'Type `/integration help create` to see every option.',
    ].join('\n');
}

/** Everything about one subcommand. */
export function subcommandHelp({ usage, summary, groups, examples }: HelpFacts): string {
    return [
        `\`${usage}\``,
        `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
        ...groups.map((group) => `${bold(heading(group))}\n${bullets(group.options.map(option))}`),
        ...(examples.length > 0 ? [bold('Examples'), codeBlock(examples)] : []),
    ].join('\n');
}

/** Lines under a refused command line. */
export function usageReply(problems: readonly string[], usage: string, subcommand: string): string {
    return [
        ...(problems.length === 1 ? problems : [bullets(problems)]),
        `Usage: \`${usage}\``,
        `Every option: \`/integration help ${subcommand}\``,
    ].join('\n');
}

function heading({ only }: OptionGroup): string {
    return only === undefined ? 'Options' : `Options of ${only} integrations`;
}

function option({ usage, label, choices, default: value }: OptionFacts): string {
    const alternatives = choices ? `; one of ${codes(choices)}` : '';
    return `\`${usage}\` ${label}${alternatives}${value === undefined ? '' : ` (default: ${value})`}`;
}
