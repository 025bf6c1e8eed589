import type { Values } from '../grammar/Parameter';
import type { Integration } from '../integrations/Integration';
import type { Outcome } from '../Outcome';
import type { Reply } from '../replies/Reply';
import type { CommandContext, Workspace } from './CommandContext';
import type { Declaration, LabelledParameters } from './Declaration';

/** The context of a subcommand that calls the workspace's API. */
export interface WorkspaceContext extends CommandContext {
    readonly workspace: Workspace;
}

/** The context of a subcommand about one integration: the one that the value of its parameter `integration` means. */
export interface IntegrationContext extends WorkspaceContext {
    readonly integration: Integration;
}

/** What a subcommand may need, and what it is then handed. */
export interface Provided {
    readonly nothing: CommandContext;
    readonly workspace: WorkspaceContext;
    /** As `workspace`, with the sender looked up meanwhile, whom every create asks about. */
    readonly author: WorkspaceContext;
    readonly integration: IntegrationContext;
}

/** Names of what a subcommand may need. */
export type Need = keyof Provided;

/** One word after `/integration`: what may be typed after it, what it needs, and what it does with both. */
export interface Subcommand<
    P extends LabelledParameters = LabelledParameters,
    N extends Need = Need,
> extends Declaration<P> {
    readonly needs: N;
    /** Runs only when the words are right and everything that is needed is there. */
    run(values: Values<P>, context: Provided[N]): Outcome<Reply> | Promise<Outcome<Reply>>;
}
