import { describe, expect, test } from '@jest/globals';
import { Accounts } from '../../../lib/accounts/Accounts.ts';
import type { Configuration } from '../../../lib/settings/Configuration.ts';
import type { ConnectedAccounts } from '../../../lib/accounts/ConnectedAccounts.ts';
import { OAuthProvider, type Tokens } from '../../../lib/api/OAuthProvider.ts';
import { type ServiceAudience, serviceAudiences } from '../../../lib/settings/Settings.ts';
import type { Outcome } from '../../../lib/Outcome.ts';
import { fail, succeed } from '../../../lib/Outcome.ts';

const unused = new OAuthProvider(
    () => Promise.resolve(undefined),
    '',
    () => 0,
);
const tokens: Tokens = { accessToken: 'access', refreshToken: 'refresh', expiresAt: 1 };
const states: Record<'connected' | 'never' | 'ended', Outcome<Tokens | undefined>> = {
    connected: succeed(tokens),
    never: succeed(undefined),
    ended: fail({ kind: 'not-connected', reason: 'expired' }),
};

/** Whose account is chosen for somebody in a state; the reason when none is. */
async function choose(state: keyof typeof states, serviceFor: ServiceAudience, stored: boolean): Promise<string> {
    const connections = { fresh: () => Promise.resolve(states[state]) } as unknown as ConnectedAccounts;
    const oauth = {
        oauthClient: () => Promise.resolve(fail({ kind: 'registration-failed' })),
        oauthProvider: () => unused,
    };
    const configuration: Configuration = {
        siteUrl: 'http://chat.example',
        apiUrl: 'http://127.0.0.1:3000',
        permissionRule: 'both',
        halfService: false,
        serviceFor,
        ...(stored ? { service: { userId: 'service-id', token: 'service-token' } } : {}),
    };
    const account = await new Accounts(connections, oauth).forSender('olivia-id', configuration);
    if (!account.ok) {
        return account.failure.kind === 'not-connected' ? account.failure.reason : account.failure.kind;
    }
    const { via, connection } = account.value;
    expect(connection).toMatchObject({
        baseUrl: 'http://127.0.0.1:3000',
        headers:
            via === 'own'
                ? { Authorization: 'Bearer access' }
                : { 'X-User-Id': 'service-id', 'X-Auth-Token': 'service-token' },
    });
    return via;
}

describe('with a service account stored', () => {
    test.each<[audience: ServiceAudience, connected: string, never: string, ended: string]>([
        ['nobody', 'own', 'never', 'expired'],
        ['unconnected', 'own', 'service', 'expired'],
        ['everybody', 'service', 'service', 'service'],
    ])('for %s: connected %s, never connected %s, ended %s', async (audience, ...expected) => {
        expect(
            await Promise.all((['connected', 'never', 'ended'] as const).map((it) => choose(it, audience, true))),
        ).toEqual(expected);
    });
});

describe('without one', () => {
    test.each(serviceAudiences)('everybody has their own or none, whatever the setting (%s)', async (audience) => {
        expect(
            await Promise.all((['connected', 'never', 'ended'] as const).map((it) => choose(it, audience, false))),
        ).toEqual(['own', 'never', 'expired']);
    });
});
