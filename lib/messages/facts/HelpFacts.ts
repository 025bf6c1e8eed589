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
