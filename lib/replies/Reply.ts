import type { ChangeFacts, CreatedFacts, HelpFacts, IdentityFacts, SubcommandFacts } from '../messages/facts';

/** What a command answers, as data; renderReply words it. */
export type Reply = Content & {
    /** What the command changed in the workspace, for the log and the audit room. */
    readonly change?: ChangeFacts;
};

type Content =
    | { readonly kind: 'created'; readonly facts: CreatedFacts }
    | { readonly kind: 'overview'; readonly subcommands: readonly SubcommandFacts[] }
    | { readonly kind: 'help'; readonly facts: HelpFacts }
    | { readonly kind: 'connect'; readonly url: string; readonly reason?: 'never' | 'expired' | 'refused' }
    | { readonly kind: 'connected' }
    | { readonly kind: 'disconnected'; readonly wasConnected: boolean }
    | { readonly kind: 'identity'; readonly facts: IdentityFacts };
