import type { Value } from '../../grammar/Parameter';

/** A field, what it was and what it is; absent is empty. A secret's value is not among them. */
export interface FieldChangeFacts {
    readonly field: string;
    readonly from?: Value;
    readonly to?: Value;
}

/** What the reply to an update tells. */
export interface UpdatedFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly changes: readonly FieldChangeFacts[];
    /** Fields that were emptied because the event makes no use of them. */
    readonly dropped: readonly string[];
    /** Fields that the workspace did not change although it was asked to. */
    readonly refused: readonly string[];
    /** The token it has now, and why. */
    readonly token?: { readonly value: string; readonly reason: 'given' | 'lacked' };
    readonly scriptError?: { readonly name: string; readonly message: string };
}

/** What the reply tells when there was nothing to change. */
export interface UnchangedFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    /** Whether anything was asked for. */
    readonly asked: boolean;
}

/** What the reply to switching one on or off tells. */
export interface SwitchedFacts {
    readonly id: string;
    readonly kind: 'incoming' | 'outgoing';
    readonly name: string;
    readonly enabled: boolean;
    /** It was like that before, so nothing was sent. */
    readonly already: boolean;
}
