/** What the reply to a create tells, gathered from the API's answer and the room. */
export interface CreatedFacts {
    readonly kind: 'incoming' | 'outgoing';
    readonly id: string;
    readonly name: string;
    readonly enabled: boolean;
    readonly channel: readonly string[];
    readonly username: string;
    readonly event?: string;
    readonly urls: readonly string[];
    readonly token?: string;
    readonly webhookUrl?: string;
    /** A shell command that posts through the new webhook. */
    readonly curl?: string;
    readonly scriptError?: { readonly name: string; readonly message: string };
    /** The room it posts to is this private one, where the user to post as may not be a member. */
    readonly invitable: boolean;
    /** It posts as another user than the default one. */
    readonly otherPoster: boolean;
}

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
