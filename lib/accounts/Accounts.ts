import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Account } from './Account';
import type { Configuration } from '../settings/Configuration';
import { ownAccount } from './Account';
import type { ConnectedAccounts } from './ConnectedAccounts';
import type { OAuthClient, OAuthProvider } from '../api/OAuthProvider';

/** How to reach the workspace's OAuth provider, and as which client. */
export interface OAuthAccess {
    readonly oauthClient: (siteUrl: string) => Promise<Outcome<OAuthClient>>;
    readonly oauthProvider: (apiUrl: string) => OAuthProvider;
}

/** Chooses whose credentials make the calls for a sender. */
export class Accounts {
    constructor(
        private readonly connections: ConnectedAccounts,
        private readonly oauth: OAuthAccess,
    ) {}

    /** The account for a sender: the service account where the setting says so, else their own. Fails as `not-connected`. */
    async forSender(userId: string, configuration: Configuration): Promise<Outcome<Account>> {
        const service = serviceAccount(configuration);
        if (service && configuration.serviceFor === 'everybody') {
            return succeed(service);
        }
        const tokens = await this.connections.fresh(userId, {
            provider: this.oauth.oauthProvider(configuration.apiUrl),
            client: () => this.oauth.oauthClient(configuration.siteUrl),
        });
        if (tokens.ok && tokens.value !== undefined) {
            return succeed(ownAccount(configuration, tokens.value));
        }
        if (service && configuration.serviceFor === 'unconnected' && tokens.ok) {
            return succeed(service);
        }
        return tokens.ok ? fail({ kind: 'not-connected', reason: 'never' }) : tokens;
    }
}

/** The service account from the settings, if any. */
export function serviceAccount({ apiUrl, service }: Configuration): Account | undefined {
    return (
        service && {
            via: 'service',
            connection: {
                baseUrl: apiUrl,
                headers: { 'X-User-Id': service.userId, 'X-Auth-Token': service.token },
                refused: { kind: 'credentials-refused' },
            },
        }
    );
}
