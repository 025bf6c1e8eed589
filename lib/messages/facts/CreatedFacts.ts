import type { SummaryFacts } from './SummaryFacts';

/** What the reply to a create tells, gathered from the API's answer and the room. */
export interface CreatedFacts extends SummaryFacts {
    readonly token?: string;
    readonly webhookUrl?: string;
    /** A shell command that posts through the new webhook. */
    readonly curl?: string;
    readonly scriptError?: { readonly name: string; readonly message: string };
    /** The room it posts to is this private one, where the user to post as may not be a member. */
    readonly invitable: boolean;
    /** Who asked for it, when the service account created it. */
    readonly onBehalfOf?: string;
    /** It posts as another user than the default one. */
    readonly otherPoster: boolean;
}
