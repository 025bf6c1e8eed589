import { describe, expect, test } from '@jest/globals';
import { OAuthProvider } from '../../../lib/api/OAuthProvider.ts';
import { succeed } from '../../../lib/Outcome.ts';
import type { Transport, TransportRequest } from '../../../lib/api/Transport.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { jsonAnswer } from '../../fakes/FakeTransport.mts';

const client = { clientId: 'the id', clientSecret: 'se&cret', redirectUri: 'http://chat.example/connected?a=b' };
const granted = { access_token: 'access', refresh_token: 'refresh', expires_in: 3600, token_type: 'Bearer' };
const clock = new FakeClock();

/** A provider behind a transport, and what passes there. */
function provider(transport: Transport) {
    const requests: TransportRequest[] = [];
    const recorded: Transport = (request) => {
        requests.push(request);
        return transport(request);
    };
    return { requests, provider: new OAuthProvider(recorded, 'http://127.0.0.1:3000', clock.now) };
}

const granting: Transport = () => Promise.resolve(jsonAnswer(granted));

describe('a grant is asked for as a form, at the API’s address', () => {
    test.each<[name: string, ask: (it: OAuthProvider) => Promise<unknown>, fields: Record<string, string>]>([
        [
            'by a code',
            (it) => it.exchange(client, 'the/code'),
            { grant_type: 'authorization_code', code: 'the/code', redirect_uri: client.redirectUri },
        ],
        [
            'by a refresh token',
            (it) => it.refresh(client, 'old+token'),
            { grant_type: 'refresh_token', refresh_token: 'old+token' },
        ],
    ])('%s', async (_name, ask, fields) => {
        const { requests, provider: asked } = provider(granting);
        expect(await ask(asked)).toEqual(
            succeed({ accessToken: 'access', refreshToken: 'refresh', expiresAt: clock.now() + 3_600_000 }),
        );
        const [{ method, url, headers, body }] = requests as [TransportRequest];
        expect([method, url, requests.length]).toEqual(['post', 'http://127.0.0.1:3000/oauth/token', 1]);
        expect(headers['Content-Type']).toBe('application/x-www-form-urlencoded');
        expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
            ...fields,
            client_id: client.clientId,
            client_secret: client.clientSecret,
        });
    });
});

describe('no tokens come of', () => {
    const ended = { kind: 'not-connected', reason: 'expired' };

    test.each<[name: string, transport: Transport, failure: object]>([
        ['a refusal', () => Promise.resolve(jsonAnswer({ error: 'invalid_grant' }, 400)), ended],
        ['an error page', () => Promise.resolve({ status: 500, headers: {}, content: '<pre>Oops</pre>' }), ended],
        ['what the library did not expect', () => Promise.resolve(jsonAnswer({ error: 'server_error' }, 503)), ended],
        [
            'a proxy before a server that is away',
            () => Promise.resolve({ status: 502, headers: {}, content: '<html>' }),
            { kind: 'unavailable', status: 502, outcomeUnknown: false },
        ],
        [
            'a server that is away',
            () => Promise.resolve({ status: 503, headers: {}, content: '' }),
            { kind: 'unavailable', status: 503, outcomeUnknown: false },
        ],
        [
            'a proxy that has had enough',
            () => Promise.resolve({ status: 429, headers: {}, content: '' }),
            { kind: 'rate-limited' },
        ],
        ['an answer that is no JSON', () => Promise.resolve({ status: 200, headers: {}, content: '<html>' }), ended],
        ['an answer that is null', () => Promise.resolve(jsonAnswer(null)), ended],
        ['half an answer', () => Promise.resolve(jsonAnswer({ ...granted, refresh_token: undefined })), ended],
        ['a status of failure with tokens in it', () => Promise.resolve(jsonAnswer(granted, 400)), ended],
        [
            'a refused connection',
            () => Promise.reject(new Error('connect ECONNREFUSED')),
            { kind: 'unreachable', networkError: 'refused', baseUrl: 'http://127.0.0.1:3000' },
        ],
        [
            'a missing permission',
            () => Promise.resolve(undefined),
            { kind: 'unreachable', networkError: 'networking-denied', baseUrl: 'http://127.0.0.1:3000' },
        ],
    ])('%s', async (_name, transport, failure) => {
        expect(await provider(transport).provider.refresh(client, 'old')).toMatchObject({ ok: false, failure });
    });
});
