import type { Template } from '../templates/Template';
import type { ChangeFacts } from './Change';
import type { CheckupFacts } from './checkup';
import type { ClonedFacts } from './cloned';
import type { CreatedFacts } from './created';
import type { ExportFacts } from './exported';
import type { HelpFacts, StartFacts, SubcommandFacts } from './help';
import type { HistoryFacts, ReplayFacts } from './history';
import type { ConnectedFacts, ConnectFacts, DisconnectedFacts } from './connecting';
import type { IdentityFacts } from './identity';
import type { ImportFacts } from './importing';
import type { ListFacts } from './list';
import type { QuestionFacts } from './question';
import type { RemovalFacts } from './removed';
import type { RotatedFacts } from './rotated';
import type { ShownFacts } from './shown';
import type { ListedTemplate } from './templates';
import type { TestFacts } from './TestFacts';
import type { SwitchedFacts, UnchangedFacts, UpdatedFacts } from './updated';

/** What a command answers, as data; renderReply words it. */
export type Reply = Content & {
    /** How words were read that could be read in another way, as the line that says it. */
    readonly readAs?: string;
    /** What the command changed in the workspace, for the log and the audit room. */
    readonly change?: ChangeFacts;
    /** The same of many at once; empty where it is not known whether anything was changed, absent where nothing was. */
    readonly changes?: readonly ChangeFacts[];
};

type Content = {
    [Kind in keyof ReplyFacts]: { readonly kind: Kind; readonly facts: ReplyFacts[Kind] };
}[keyof ReplyFacts];

/** What each kind of reply tells; every language has a sentence for each. */
export interface ReplyFacts {
    readonly created: CreatedFacts;
    readonly start: readonly StartFacts[];
    readonly overview: readonly SubcommandFacts[];
    readonly help: HelpFacts;
    readonly connect: ConnectFacts;
    readonly connected: ConnectedFacts;
    readonly disconnected: DisconnectedFacts;
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
    readonly templates: readonly ListedTemplate[];
    readonly template: Template;
    readonly question: QuestionFacts;
    readonly importPlan: ImportFacts;
    readonly imported: ImportFacts;
}
