/** A permission, and the sender's roles that give it. */
export interface PermissionFacts {
    readonly permission: string;
    readonly roles: readonly string[];
}

/** Who a sender is to the app and to the API. */
export interface IdentityFacts {
    readonly username: string;
    /** Whose account acts: none when never connected, ended when that has to be done again, unknown when it cannot be renewed just now. */
    readonly via: 'own' | 'service' | 'none' | 'ended' | 'unknown';
    /** When the access of an own account is renewed next, in epoch milliseconds. */
    readonly expiresAt?: number;
    readonly roles: readonly string[];
    readonly rule: 'both' | 'either';
    /** Absent when the workspace could not be asked. */
    readonly permissions?: readonly PermissionFacts[];
    readonly bypassesRateLimit?: boolean;
}
