import type { Connection } from '../rest/RestClient';

/** An account that calls the API for a sender. */
export interface Account {
    /** `own` is the sender's connected account, `service` the one an administrator stored. */
    readonly via: 'own' | 'service';
    readonly connection: Connection;
    /** When the access token of an own account ends, in epoch milliseconds. */
    readonly expiresAt?: number;
}
