import type { Failure } from '../Failure';

/** What the reply to a create tells, gathered from the API's answer and the room. */
export interface CreatedFacts {
    readonly kind: 'incoming' | 'outgoing';
    readonly id: string;
    readonly name: string;
    readonly enabled: boolean;
    readonly channel: readonly string[];
    readonly username: string;
    readonly event?: string;
    readonly urls: readonly string[];
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

/** One line of a list of subcommands. */
export interface SubcommandFacts {
    readonly usage: string;
    readonly summary: string;
}

/** One option as help explains it. */
export interface OptionFacts {
    readonly usage: string;
    readonly label: string;
    readonly choices?: readonly string[];
    readonly default?: string;
}

/** Options that apply to the same kind, under one heading. */
export interface OptionGroup {
    readonly only?: 'incoming' | 'outgoing';
    readonly options: readonly OptionFacts[];
}

/** Everything help says about one subcommand. */
export interface HelpFacts extends SubcommandFacts {
    readonly groups: readonly OptionGroup[];
    readonly examples: readonly string[];
}

/** One change of the workspace: what the log and the audit room are told. Nothing secret is in it. */
export interface ChangeFacts {
    readonly verb: 'created';
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly id: string;
}

/** A permission, and the sender's roles that give it. */
export interface PermissionFacts {
    readonly permission: string;
    readonly roles: readonly string[];
}

/** Who a sender is to the app and to the API. */
export interface IdentityFacts {
    readonly username: string;
    readonly via: 'own' | 'service' | 'none';
    /** When the access of an own account is renewed next, in epoch milliseconds. */
    readonly expiresAt?: number;
    readonly roles: readonly string[];
    readonly rule: 'both' | 'either';
    /** Absent when the workspace could not be asked. */
    readonly permissions?: readonly PermissionFacts[];
    readonly bypassesRateLimit?: boolean;
}

/** What the page at the end of connecting says. */
export type PageFacts =
    | { readonly kind: 'connected'; readonly username: string; readonly backUrl: string }
    | { readonly kind: 'declined' | 'invalid' | 'expired' | 'other-browser' | 'used' }
    | { readonly kind: 'failed'; readonly reference?: string }
    | { readonly kind: 'other-account'; readonly username: string };

/** What is wrong with saved settings. */
export type SettingsProblem =
    | { readonly kind: 'unusable'; readonly failure: Failure }
    | { readonly kind: 'no-audit-room' | 'half-an-account' }
    | { readonly kind: 'account-fails'; readonly failure: Failure; readonly apiUrl: string };
