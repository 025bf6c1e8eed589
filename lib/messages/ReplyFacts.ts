import type { CheckupFacts } from './facts/CheckupFacts';
import type { ClonedFacts } from './facts/ClonedFacts';
import type { CreatedFacts } from './facts/CreatedFacts';
import type { ExportFacts } from './facts/ExportFacts';
import type { HelpFacts, SubcommandFacts } from './facts/HelpFacts';
import type { HistoryFacts, ReplayFacts } from './facts/HistoryFacts';
import type { IdentityFacts } from './facts/IdentityFacts';
import type { ListFacts } from './facts/ListFacts';
import type { RemovalFacts } from './facts/RemovalFacts';
import type { RotatedFacts } from './facts/RotatedFacts';
import type { ShownFacts } from './facts/ShownFacts';
import type { TestFacts } from './facts/TestFacts';
import type { SwitchedFacts, UnchangedFacts, UpdatedFacts } from './facts/UpdatedFacts';

/** What each kind of reply tells; every language has a sentence for each. */
export interface ReplyFacts {
    readonly created: CreatedFacts;
    readonly overview: readonly SubcommandFacts[];
    readonly help: HelpFacts;
    readonly connect: {
        readonly url: string;
        /** Why the link is shown to somebody who did not ask for it. */
        readonly reason?: 'never' | 'expired' | 'refused';
        readonly forAdmin?: boolean;
    };
    readonly connected: undefined;
    readonly disconnected: { readonly wasConnected: boolean };
    readonly identity: IdentityFacts;
    readonly list: ListFacts;
    readonly shown: ShownFacts;
    readonly exported: ExportFacts;
    readonly updated: UpdatedFacts;
    readonly unchanged: UnchangedFacts;
    readonly switched: SwitchedFacts;
    readonly removal: RemovalFacts;
    readonly removed: RemovalFacts;
    readonly cloned: ClonedFacts;
    readonly rotated: RotatedFacts;
    readonly tested: TestFacts;
    readonly history: HistoryFacts;
    readonly noHistory: { readonly id: string; readonly name: string };
    readonly replayed: ReplayFacts;
    readonly checkup: CheckupFacts;
}
