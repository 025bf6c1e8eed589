import { randomBytes } from 'crypto';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { OAuthClient, OAuthProvider, Tokens } from '../api/OAuthProvider';
import type { Records } from '../Records';

/** An access token that expires within this time is refreshed first; milliseconds. */
const MARGIN = 60 * 1000;

/** Pauses in milliseconds, for another instance that won a refresh to store its tokens. */
const RETRY_DELAYS: readonly number[] = [100, 300, 900];

/** What a refresh needs; the client is looked up lazily. */
export interface Renewal {
    readonly provider: OAuthProvider;
    readonly client: () => Promise<Outcome<OAuthClient>>;
}

/** People's connected accounts: the tokens that the provider granted, stored in the app's persistence until they disconnect. */
export class ConnectedAccounts {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
        private readonly sleep: (milliseconds: number) => Promise<void>,
    ) {}

    /** A person's stored tokens, possibly expired. */
    async find(userId: string): Promise<Tokens | undefined> {
        const [stored] = await this.records.read(connectionKey(userId));
        return isTokens(stored) ? stored : undefined;
    }

    /** Stores a person's tokens in place of earlier ones. */
    async keep(userId: string, tokens: Tokens): Promise<void> {
        await this.records.replace(connectionKey(userId), tokens);
    }

    /** Forgets a person's tokens; a refresh that is under way elsewhere sees the mark, and does not store them again. */
    async forget(userId: string): Promise<void> {
        await this.records.replace(disconnectionKey(userId), { mark: randomBytes(8).toString('hex') });
        await this.records.remove(connectionKey(userId));
    }

    /** A person's tokens, refreshed if they expire soon; undefined when they never connected. Fails as `OAuthProvider` does. */
    async fresh(userId: string, renewal: Renewal): Promise<Outcome<Tokens | undefined>> {
        const tokens = await this.find(userId);
        return tokens === undefined || this.isFresh(tokens) ? succeed(tokens) : this.renew(userId, renewal);
    }

    private async renew(userId: string, { provider, client }: Renewal): Promise<Outcome<Tokens>> {
        const registered = await client();
        if (!registered.ok) {
            return registered;
        }
        const disconnection = await this.lastDisconnection(userId);
        const old = await this.find(userId);
        if (old === undefined || this.isFresh(old)) {
            return old ? succeed(old) : fail({ kind: 'not-connected', reason: 'never' });
        }
        const renewed = await provider.refresh(registered.value, old.refreshToken);
        if (renewed.ok) {
            await this.keep(userId, renewed.value);
            // Who disconnected meanwhile stays disconnected: of two concurrent writers at least one sees the other.
            if ((await this.lastDisconnection(userId)) !== disconnection) {
                await this.records.remove(connectionKey(userId));
            }
            return renewed;
        }
        return renewed.failure.kind === 'not-connected' ? this.renewedElsewhere(userId, old) : renewed;
    }

    /** A refresh invalidates the old refresh token: when ours failed, another instance may have been first. */
    private async renewedElsewhere(userId: string, old: Tokens): Promise<Outcome<Tokens>> {
        for (const pause of RETRY_DELAYS) {
            const stored = await this.find(userId);
            if (stored && stored.refreshToken !== old.refreshToken && this.isFresh(stored)) {
                return succeed(stored);
            }
            await this.sleep(pause);
        }
        return fail({ kind: 'not-connected', reason: 'expired' });
    }

    /** The mark of the last time that a person disconnected. */
    private async lastDisconnection(userId: string): Promise<unknown> {
        const [disconnection] = await this.records.read(disconnectionKey(userId));
        return ((disconnection ?? {}) as { readonly mark?: unknown }).mark;
    }

    private isFresh({ expiresAt }: Tokens): boolean {
        return this.now() < expiresAt - MARGIN;
    }
}

function connectionKey(userId: string): string {
    return `connection:${userId}`;
}

function disconnectionKey(userId: string): string {
    return `disconnected:${userId}`;
}

function isTokens(value: unknown): value is Tokens {
    const { accessToken, refreshToken, expiresAt } = (value ?? {}) as Partial<Record<keyof Tokens, unknown>>;
    return typeof accessToken === 'string' && typeof refreshToken === 'string' && typeof expiresAt === 'number';
}
