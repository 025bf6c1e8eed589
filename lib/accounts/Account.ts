import type { Connection } from '../api/RestClient';
import type { Configuration } from '../settings/Configuration';
import type { Tokens } from '../api/OAuthProvider';

/** The account whose credentials make the API calls for a sender. */
export interface Account {
    /** `own` is the sender's connected account, `service` the one an administrator stored. */
    readonly via: 'own' | 'service';
    readonly connection: Connection;
    /** Expiry of an own account's access token, in epoch milliseconds. */
    readonly expiresAt?: number;
}

/** A person's own account, authenticated by the access token that the workspace's provider granted. */
export function ownAccount({ apiUrl }: Configuration, { accessToken, expiresAt }: Tokens): Account {
    return {
        via: 'own',
        expiresAt,
        connection: {
            baseUrl: apiUrl,
            headers: { Authorization: `Bearer ${accessToken}` },
            refused: { kind: 'not-connected', reason: 'refused' },
            isOwn: true,
        },
    };
}
