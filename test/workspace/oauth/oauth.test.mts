import { describe, expect, test } from '@jest/globals';
import { deactivateUser } from '../store/deactivateUser.mts';
import { findOne } from '../store/findOne.mts';
import { issueLoginToken } from '../store/tokens.mts';
import type { ServerRelease } from '../rest/ServerRelease.mts';
import { type TestServer, withServer } from '../rest/TestServer.mts';

const redirectUri = 'http://localhost/callback';
const client = {
    _id: 'app',
    name: 'Integrations',
    active: true,
    clientId: 'client',
    clientSecret: 'secret',
    redirectUri: `http://localhost/other,${redirectUri}`,
};
const question = { response_type: 'code', client_id: 'client', redirect_uri: redirectUri, state: 'kept' };

interface Refusal {
    name: string;
    fields: Record<string, string>;
    status: number;
    error?: string;
}

function get({ url }: TestServer, path: string, parameters: Record<string, string> = {}, cookie = '') {
    const query = new URLSearchParams(parameters).toString();
    return fetch(`${url}${path}?${query}`, { redirect: 'manual', headers: { cookie } });
}

function post({ url }: TestServer, path: string, fields: Record<string, string>) {
    return fetch(url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
}

async function withClient(run: (server: TestServer) => Promise<void>, release?: ServerRelease): Promise<void> {
    const withOne = async (server: TestServer) => {
        await server.store.oauthApps.insertAsync(client);
        await run(server);
    };
    await withServer(undefined, withOne, release);
}

async function loginToken({ store }: TestServer, username: string): Promise<string> {
    return issueLoginToken(store, (await findOne(store.users, { username }))?._id ?? '');
}

async function consent(server: TestServer, fields: Record<string, string> = {}) {
    const token = await loginToken(server, 'olivia');
    return post(server, '/oauth/authorize', { ...question, token, allow: 'yes', ...fields });
}

async function newCode(server: TestServer): Promise<string> {
    const location = (await consent(server)).headers.get('location') ?? '';
    return new URL(location).searchParams.get('code') ?? '';
}

async function askToken(server: TestServer, fields: Record<string, string>) {
    const response = await post(server, '/oauth/token', {
        client_id: 'client',
        client_secret: 'secret',
        redirect_uri: redirectUri,
        ...fields,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

function exchange(server: TestServer, code: string) {
    return askToken(server, { grant_type: 'authorization_code', code });
}

function refresh(server: TestServer, token: unknown) {
    return askToken(server, { grant_type: 'refresh_token', refresh_token: String(token) });
}

describe('consent', () => {
    test.each([
        { name: 'an unknown client', change: { client_id: 'x' }, location: '/oauth/error/404' },
        {
            name: 'a foreign address',
            change: { redirect_uri: 'http://x/' },
            location: '/oauth/error/invalid_redirect_uri',
        },
    ])('for $name leads to $location', async ({ change, location }) => {
        await withClient(async (server) => {
            const response = await get(server, '/oauth/authorize', { ...question, ...change });
            expect([response.status, response.headers.get('location')]).toEqual([302, location]);
            expect(await (await get(server, location)).text()).toContain('That did not work');
        });
    });

    test('asks for a login, then for consent, then leads back with a code and the state', async () => {
        await withClient(async (server) => {
            expect(await (await get(server, '/oauth/authorize', question)).text()).toContain('name="password"');
            const query = new URLSearchParams(question).toString();
            const wrong = await post(server, `/oauth/login?${query}`, { user: 'olivia', password: 'owen' });
            const again = await fetch(new URL(wrong.headers.get('location') ?? '', server.url));
            expect(await again.text()).toContain('User or password is wrong.');
            const login = await post(server, `/oauth/login?${query}`, { user: 'olivia', password: 'olivia' });
            const cookie = login.headers.get('set-cookie') ?? '';
            const page = await (await get(server, '/oauth/authorize', question, cookie)).text();
            expect(page).toContain('<strong>@olivia</strong>');
            const fields = Object.fromEntries(
                [...page.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
            ) as Record<string, string>;
            const decided = await post(server, '/oauth/authorize', { ...fields, allow: 'yes' });
            const location = new URL(decided.headers.get('location') ?? '');
            expect(location.origin + location.pathname).toBe(redirectUri);
            expect(location.searchParams.get('state')).toBe('kept');
            expect(location.searchParams.get('code')).toBeTruthy();
        });
    });

    test('escapes what it shows', async () => {
        await withClient(async (server) => {
            const cookie = `rc_token=${await loginToken(server, 'olivia')}`;
            const response = await get(server, '/oauth/authorize', { ...question, state: '"><script>' }, cookie);
            expect(await response.text()).not.toContain('"><script>');
        });
    });

    test.each<Refusal>([
        { name: 'refused', fields: { allow: 'no' }, status: 401 },
        { name: 'with a wrong login token', fields: { token: 'x' }, status: 401 },
        { name: 'without a state', fields: { state: '' }, status: 400 },
    ])('$name: $status, and no code', async ({ fields, status }) => {
        await withClient(async (server) => {
            expect((await consent(server, fields)).status).toBe(status);
            expect(await server.store.oauthCodes.countAsync({})).toBe(0);
        });
    });
});

describe('tokens', () => {
    test.each([
        ['given', 'secret', 200],
        ['refused', 'wrong', 503],
    ])('are %s in JSON as Express sends it', async (_what, secret, status) => {
        await withClient(async (server) => {
            const fields = { grant_type: 'authorization_code', code: await newCode(server), redirect_uri: redirectUri };
            const answer = await post(server, '/oauth/token', {
                ...fields,
                client_id: 'client',
                client_secret: secret,
            });
            expect([answer.status, answer.headers.get('content-type')]).toEqual([
                status,
                'application/json; charset=utf-8',
            ]);
        });
    });

    test('are given for a code, once, and open the API for an hour', async () => {
        await withClient(async (server) => {
            const code = await newCode(server);
            const { status, body } = await exchange(server, code);
            expect([status, body.token_type]).toEqual([200, 'Bearer']);
            expect(Math.abs(Number(body.expires_in) - 3600)).toBeLessThan(30);
            const headers = { Authorization: `Bearer ${String(body.access_token)}` };
            expect((await server.request({ path: '/api/v1/me', headers })).body.username).toBe('olivia');
            expect((await server.request({ path: '/oauth/userinfo', headers })).body.preffered_username).toBe('olivia');
            expect((await exchange(server, code)).status).toBe(503);
            server.clock.now = new Date(Date.now() + 3_601_000);
            expect((await server.request({ path: '/api/v1/me', headers })).status).toBe(401);
        });
    });

    test('are renewed by a refresh token, which then is worth nothing, nor is the old access token', async () => {
        await withClient(async (server) => {
            const { body: first } = await exchange(server, await newCode(server));
            const { status, body: second } = await refresh(server, first.refresh_token);
            expect(status).toBe(200);
            expect(second.refresh_token).not.toBe(first.refresh_token);
            expect((await refresh(server, first.refresh_token)).status).toBe(503);
            const headers = { Authorization: `Bearer ${String(first.access_token)}` };
            expect((await server.request({ path: '/api/v1/me', headers })).status).toBe(401);
            const { refreshTokenExpiresAt } = (await findOne(server.store.oauthTokens, {})) ?? {};
            const days = ((refreshTokenExpiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
            expect(days).toBeCloseTo(14, 1);
        });
    });

    test('are gone when their person is deactivated, and do not come back with them', async () => {
        await withClient(async (server) => {
            const { body } = await exchange(server, await newCode(server));
            const { _id = '' } = (await findOne(server.store.users, { username: 'olivia' })) ?? {};
            await deactivateUser(server.store, _id);
            await server.store.users.updateAsync({ _id }, { $set: { active: true } });
            expect(await findOne(server.store.oauthTokens, { userId: _id })).toBeUndefined();
            expect((await refresh(server, body.refresh_token)).status).toBe(503);
        });
    });

    test('before 8.5 outlast the deactivation of their person', async () => {
        await withClient(async (server) => {
            const { body } = await exchange(server, await newCode(server));
            const { _id = '' } = (await findOne(server.store.users, { username: 'olivia' })) ?? {};
            await deactivateUser(server.store, _id, '7.10');
            const headers = { Authorization: `Bearer ${String(body.access_token)}` };
            expect((await server.request({ path: '/api/v1/me', headers })).status).toBe(200);
            expect((await refresh(server, body.refresh_token)).status).toBe(200);
        }, '7.10');
    });

    test('of two refreshes at once one succeeds', async () => {
        await withClient(async (server) => {
            const { body } = await exchange(server, await newCode(server));
            const both = await Promise.all([1, 2].map(() => refresh(server, body.refresh_token)));
            expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
            expect(await server.store.oauthTokens.countAsync({})).toBe(1);
        });
    });

    test.each<Refusal>([
        { name: 'a wrong secret', fields: { client_secret: 'x' }, status: 503, error: 'server_error' },
        { name: 'no secret', fields: { client_secret: '' }, status: 400, error: 'invalid_client' },
        {
            name: 'another redirect URI',
            fields: { redirect_uri: 'http://localhost/other' },
            status: 400,
            error: 'invalid_request',
        },
        { name: 'an unknown grant', fields: { grant_type: 'password' }, status: 400, error: 'unauthorized_client' },
    ])('are refused for $name: $status $error', async ({ fields, status, error }) => {
        await withClient(async (server) => {
            const code = await newCode(server);
            const answer = await askToken(server, { grant_type: 'authorization_code', code, ...fields });
            expect([answer.status, answer.body.error]).toEqual([status, error]);
        });
    });
});
