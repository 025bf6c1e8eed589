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

/** The context of a subcommand about one integration, found by its parameter `integration`. */
export interface IntegrationContext extends WorkspaceContext {
    readonly integration: Integration;
}

/** The contexts that a subcommand may ask for. */
export interface Provided {
    readonly nothing: CommandContext;
    readonly workspace: WorkspaceContext;
    /** As `workspace`, with the sender looked up at the same time, which every create needs. */
    readonly author: WorkspaceContext;
    readonly integration: IntegrationContext;
}

/** Names of what a subcommand may need. */
export type Need = keyof Provided;

/** A word after `/integration`: its parameters, the context it needs, and what it does. */
export interface Subcommand<
    P extends LabelledParameters = LabelledParameters,
    N extends Need = Need,
> extends Declaration<P> {
    readonly needs: N;
    /** Runs only when the words are right and everything that is needed is there. */
    run(values: Values<P>, context: Provided[N]): Outcome<Reply> | Promise<Outcome<Reply>>;
}
