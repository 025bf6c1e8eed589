import type { ChangeFacts } from '../messages/facts/ChangeFacts';
import type { ReplyFacts } from '../messages/ReplyFacts';

/** A button under a reply: its text, and the words after the slash command that a click runs as the person who clicks. */
export interface Button {
    readonly label: string;
    readonly words: readonly string[];
    readonly danger?: boolean;
}

/** What a command answers, as data; renderReply words it. */
export type Reply = Content & {
    readonly buttons?: readonly Button[];
    /** What the command changed in the workspace, for the log and the audit room. */
    readonly change?: ChangeFacts;
};

type Content = {
    [Kind in keyof ReplyFacts]: { readonly kind: Kind; readonly facts: ReplyFacts[Kind] };
}[keyof ReplyFacts];
