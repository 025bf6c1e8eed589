import type { Account } from './Account';
import type { Configuration } from './Configuration';
import type { Tokens } from './OAuthProvider';

/** A person's own account, called by the access token that the workspace's provider granted. */
export function ownAccount({ apiUrl }: Configuration, { accessToken, expiresAt }: Tokens): Account {
    return {
        via: 'own',
        expiresAt,
        connection: {
            baseUrl: apiUrl,
            headers: { Authorization: `Bearer ${accessToken}` },
            refused: { kind: 'not-connected', reason: 'refused' },
        },
    };
}
