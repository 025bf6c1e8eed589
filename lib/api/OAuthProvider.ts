import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { limits } from '../limits';
import { classifyNetworkError } from './networkErrors';
import { parseJson } from '../parseJson';
import type { Transport, TransportAnswer } from './Transport';

/** The app as the workspace's OAuth provider knows it. */
export interface OAuthClient {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri: string;
}

/** What the provider grants. */
export interface Tokens {
    readonly accessToken: string;
    readonly refreshToken: string;
    /** When the access token ends, in epoch milliseconds. */
    readonly expiresAt: number;
}

/** The workspace's own OAuth2 provider (rocket-chat.md E.1): codes and refresh tokens for tokens, each usable once. */
export class OAuthProvider {
    constructor(
        private readonly transport: Transport,
        private readonly apiUrl: string,
        private readonly now: () => number,
    ) {}

    /** Trades the code that consent gave. Fails as `not-connected` when the provider says no in whatever way, or as `unreachable`. */
    exchange(client: OAuthClient, code: string): Promise<Outcome<Tokens>> {
        return this.request(client, { grant_type: 'authorization_code', code, redirect_uri: client.redirectUri });
    }

    /** Trades a refresh token, which ends with it. Fails as `not-connected` or `unreachable`. */
    refresh(client: OAuthClient, refreshToken: string): Promise<Outcome<Tokens>> {
        return this.request(client, { grant_type: 'refresh_token', refresh_token: refreshToken });
    }

    private async request(client: OAuthClient, grant: Readonly<Record<string, string>>): Promise<Outcome<Tokens>> {
        const { clientId, clientSecret } = client;
        const baseUrl = this.apiUrl;
        let answer: TransportAnswer | undefined;
        try {
            answer = await this.transport({
                method: 'post',
                url: `${baseUrl}/oauth/token`,
                headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
                body: formOf({ ...grant, client_id: clientId, client_secret: clientSecret }),
                timeout: limits.request,
            });
        } catch (error) {
            return fail({
                kind: 'unreachable',
                networkError: classifyNetworkError(error),
                baseUrl,
                outcomeUnknown: false,
            });
        }
        if (answer === undefined) {
            return fail({ kind: 'unreachable', networkError: 'networking-denied', baseUrl, outcomeUnknown: false });
        }
        // The provider answers some refusals with a status 500 that is no JSON: every refusal means the same here.
        const tokens = answer.status === 200 ? readTokens(answer.content, this.now()) : undefined;
        return tokens ? succeed(tokens) : fail({ kind: 'not-connected', reason: 'expired' });
    }
}

function readTokens(content: string, now: number): Tokens | undefined {
    const { access_token, refresh_token, expires_in } = (parseJson(content) ?? {}) as Partial<Record<string, unknown>>;
    return typeof access_token === 'string' && typeof refresh_token === 'string' && typeof expires_in === 'number'
        ? { accessToken: access_token, refreshToken: refresh_token, expiresAt: now + expires_in * 1000 }
        : undefined;
}

function formOf(fields: Readonly<Record<string, string>>): string {
    return Object.entries(fields)
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join('&');
}
