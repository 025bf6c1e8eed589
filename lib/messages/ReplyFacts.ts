import type { CreatedFacts } from './facts/CreatedFacts';
import type { HelpFacts, SubcommandFacts } from './facts/HelpFacts';
import type { HistoryFacts, ReplayFacts } from './facts/HistoryFacts';
import type { IdentityFacts } from './facts/IdentityFacts';
import type { TestFacts } from './facts/TestFacts';

/** What each kind of reply tells; every language has a sentence for each. */
export interface ReplyFacts {
    readonly created: CreatedFacts;
    readonly overview: readonly SubcommandFacts[];
    readonly help: HelpFacts;
    readonly connect: { readonly url: string; readonly reason?: 'never' | 'expired' | 'refused' };
    readonly connected: undefined;
    readonly disconnected: { readonly wasConnected: boolean };
    readonly identity: IdentityFacts;
    readonly tested: TestFacts;
    readonly history: HistoryFacts;
    readonly noHistory: { readonly id: string; readonly name: string };
    readonly replayed: ReplayFacts;
}
