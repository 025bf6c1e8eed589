import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Failure } from '../Failure';
import { limits } from '../limits';
import { classifyNetworkError } from './networkErrors';
import { parseJson } from '../parseJson';
import type { Transport, TransportResponse } from './Transport';
import { encodeQuery } from './encodeQuery';

/** The app's registration with the workspace's OAuth provider. */
export interface OAuthClient {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri: string;
}

/** Tokens that the provider granted. */
export interface Tokens {
    readonly accessToken: string;
    readonly refreshToken: string;
    /** Expiry of the access token, in epoch milliseconds. */
    readonly expiresAt: number;
}

/** The workspace's own OAuth 2 provider (the server's `oauth2-server.ts`). Authorization codes and refresh tokens work once. */
export class OAuthProvider {
    constructor(
        private readonly transport: Transport,
        private readonly apiUrl: string,
        private readonly now: () => number,
    ) {}

    /** Exchanges an authorization code for tokens. Fails as `not-connected` for any refusal, `unreachable`, `unavailable` or `rate-limited`. */
    exchange(client: OAuthClient, code: string): Promise<Outcome<Tokens>> {
        return this.request(client, { grant_type: 'authorization_code', code, redirect_uri: client.redirectUri });
    }

    /** Exchanges a refresh token, which is invalid afterwards. Fails as `exchange` does. */
    refresh(client: OAuthClient, refreshToken: string): Promise<Outcome<Tokens>> {
        return this.request(client, { grant_type: 'refresh_token', refresh_token: refreshToken });
    }

    private async request(client: OAuthClient, grant: Readonly<Record<string, string>>): Promise<Outcome<Tokens>> {
        const { clientId, clientSecret } = client;
        const baseUrl = this.apiUrl;
        let answer: TransportResponse | undefined;
        try {
            answer = await this.transport({
                method: 'post',
                url: `${baseUrl}/oauth/token`,
                headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
                body: encodeQuery({ ...grant, client_id: clientId, client_secret: clientSecret }),
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
        const tokens = answer.status === 200 ? readTokens(answer.content, this.now()) : undefined;
        return tokens ? succeed(tokens) : fail(failureOf(answer));
    }
}

/**
 * The provider refuses with JSON that has an `error`, be its status 503 (its library's `server_error`), or with a page of status 500: all
 * refusals mean the same here. What else is 429 or above 500 comes from a proxy, or from a server that is away for the moment.
 */
function failureOf({ status, content }: TransportResponse): Failure {
    const { error } = (parseJson(content) ?? {}) as Partial<Record<string, unknown>>;
    if (status === 429) {
        return { kind: 'rate-limited' };
    }
    return status > 500 && typeof error !== 'string'
        ? { kind: 'unavailable', status, outcomeUnknown: false }
        : { kind: 'not-connected', reason: 'expired' };
}

function readTokens(content: string, now: number): Tokens | undefined {
    const { access_token, refresh_token, expires_in } = (parseJson(content) ?? {}) as Partial<Record<string, unknown>>;
    return typeof access_token === 'string' && typeof refresh_token === 'string' && typeof expires_in === 'number'
        ? { accessToken: access_token, refreshToken: refresh_token, expiresAt: now + expires_in * 1000 }
        : undefined;
}
