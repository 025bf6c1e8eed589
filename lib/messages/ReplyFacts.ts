import type { CreatedFacts } from './facts/CreatedFacts';
import type { HelpFacts, SubcommandFacts } from './facts/HelpFacts';
import type { IdentityFacts } from './facts/IdentityFacts';

/** What each kind of reply tells; every language has a sentence for each. */
export interface ReplyFacts {
    readonly created: CreatedFacts;
    readonly overview: readonly SubcommandFacts[];
    readonly help: HelpFacts;
    readonly connect: { readonly url: string; readonly reason?: 'never' | 'expired' | 'refused' };
    readonly connected: undefined;
    readonly disconnected: { readonly wasConnected: boolean };
    readonly identity: IdentityFacts;
}
