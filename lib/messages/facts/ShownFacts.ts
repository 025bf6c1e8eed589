import type { Value } from '../../grammar/Parameter';

/** Everything about one integration; secrets are for whoever may manage it. */
export interface ShownFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    /** The other fields that have a value, by the API's names; script and secrets stand by themselves. */
    readonly rows: readonly { readonly field: string; readonly value: Value }[];
    /** It listens to rooms and names none, which means every public channel. */
    readonly everywhere: boolean;
    readonly script?: string;
    readonly scriptError?: { readonly name: string; readonly message: string };
    /** Of outgoing ones. */
    readonly token?: string;
    /** Of incoming ones, with a shell command that posts through it. */
    readonly webhookUrl?: string;
    readonly curl?: string;
    /** Usernames, and epoch milliseconds. */
    readonly author?: string;
    readonly createdAt?: number;
    readonly changedBy?: string;
    readonly changedAt?: number;
}
