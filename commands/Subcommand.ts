import type { Access } from '../lib/access/Access';
import type { Account } from '../lib/accounts/Account';
import type { Outcome } from '../lib/Failure';
import { fail } from '../lib/Failure';
import type { Grammar } from '../lib/grammar/Grammar';
import type { Parameter, Values } from '../lib/grammar/Parameter';
import { understand } from '../lib/grammar/understand';
import type { Integrations } from '../lib/integrations/Integrations';
import type { Labels, Messages, Summaries } from '../lib/messages/Messages';
import type { Reply } from '../lib/replies/Reply';

/** The room a command was typed in. */
export interface Room {
    readonly id: string;
    readonly name: string;
    readonly kind: 'public' | 'private' | 'direct' | 'other';
}

/** Everything a subcommand can reach: narrow interfaces, each doing its work only when asked. */
export interface CommandContext {
    readonly room: Room;
    /** Username of the person who typed the command. */
    readonly username: string;
    readonly access: Access;
    /** The account that calls the API, and integrations as it sees them. */
    readonly workspace: () => Promise<Outcome<Workspace>>;
    readonly generateToken: () => string;
    readonly messages: Messages;
    readonly subcommands: readonly Subcommand[];
}

/** The workspace as an account reaches it. */
export interface Workspace {
    readonly siteUrl: Account['siteUrl'];
    readonly integrations: Integrations;
}

/** Parameters whose descriptions are in the messages. */
export type LabelledParameters = Readonly<Record<string, Parameter & { readonly label: keyof Labels }>>;

/** A grammar whose texts are in the messages. */
export interface SubcommandGrammar<P extends LabelledParameters = LabelledParameters> extends Grammar<P> {
    readonly name: keyof Summaries;
    readonly summary: keyof Summaries;
}

/** One word after `/integration`: what it accepts and what it does. */
export interface Subcommand {
    readonly grammar: SubcommandGrammar;
    readonly run: (words: readonly string[], context: CommandContext) => Promise<Outcome<Reply>>;
}

/** Runs with the values that words mean by a grammar; fails as `usage` with all problems when they mean none. */
export async function withValues<P extends LabelledParameters>(
    grammar: SubcommandGrammar<P>,
    words: readonly string[],
    run: (values: Values<P>) => Promise<Outcome<Reply>>,
): Promise<Outcome<Reply>> {
    const understood = understand<P>(grammar, words);
    return understood.ok
        ? run(understood.values)
        : fail({ kind: 'usage', problems: understood.problems, subcommand: grammar.name });
}
