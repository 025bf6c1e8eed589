import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { withServer } from '../TestServer.mts';

function sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex');
}

describe('login', () => {
    test.each([
        { name: 'user', body: { user: 'olivia', password: 'olivia' } },
        { name: 'username', body: { username: 'olivia', password: 'olivia' } },
        { name: 'email', body: { email: 'olivia@example.com', password: 'olivia' } },
        { name: 'an address as user', body: { user: 'olivia@example.com', password: 'olivia' } },
        {
            name: 'a hashed password',
            body: { user: 'olivia', password: { digest: sha256('olivia'), algorithm: 'sha-256' } },
        },
    ])('by $name', async ({ body }) => {
        await withServer(undefined, async ({ request }) => {
            const answer = await request({ method: 'POST', path: '/api/v1/login', body });
            expect(answer.body).toMatchObject({
                status: 'success',
                success: true,
                data: { me: { username: 'olivia' } },
            });
            const { userId, authToken } = answer.body.data as { userId: string; authToken: string };
            const headers = { 'X-User-Id': userId, 'X-Auth-Token': authToken };
            expect((await request({ path: '/api/v1/me', headers })).body).toMatchObject({ _id: userId });
        });
    });

    test.each([
        { name: 'a wrong password', body: { user: 'olivia', password: 'owen' } },
        { name: 'an unknown user', body: { user: 'nobody', password: 'nobody' } },
        { name: 'a bot', body: { user: 'rocket.cat', password: 'rocket.cat' } },
        { name: 'nothing', body: {} },
        { name: 'a query for a name', body: { user: { $ne: '' }, password: 'olivia' } },
    ])('by $name is refused', async ({ body }) => {
        await withServer(undefined, async ({ request }) => {
            const answer = await request({ method: 'POST', path: '/api/v1/login', body });
            expect(answer.status).toBe(401);
            const refused = { success: false, error: 'Unauthorized', status: 'error', message: 'Unauthorized' };
            expect(answer.body).toEqual(refused);
        });
    });
});

describe('me and users.info', () => {
    test('me is flat and shows no secret', async () => {
        await withServer(undefined, async ({ request }) => {
            const { body } = await request({ path: '/api/v1/me', as: 'olivia' });
            expect(body).toMatchObject({
                success: true,
                username: 'olivia',
                email: 'olivia@example.com',
                services: { password: { exists: true } },
            });
            expect(Object.keys(body.services as object)).toEqual(['password']);
        });
    });

    test.each([
        { as: 'olivia', about: 'username=olivia', roles: true },
        { as: 'admin', about: 'username=olivia', roles: true },
        { as: 'uma', about: 'username=olivia', roles: false },
        { as: 'uma', about: 'userId=rocket.cat', roles: false },
    ])('$as asks for $about, roles shown: $roles', async ({ as, about, roles }) => {
        await withServer(undefined, async ({ request }) => {
            const { body } = await request({ path: `/api/v1/users.info?${about}`, as });
            expect('roles' in (body.user as object)).toBe(roles);
            expect(body.user).not.toHaveProperty('services');
        });
    });

    test('an unknown user: 400', async () => {
        await withServer(undefined, async ({ request }) => {
            const answer = await request({ path: '/api/v1/users.info?username=x', as: 'uma' });
            expect([answer.status, answer.body.error]).toEqual([400, 'User not found.']);
        });
    });
});

describe('users.generatePersonalAccessToken', () => {
    const path = '/api/v1/users.generatePersonalAccessToken';
    const secondFactor = { 'x-2fa-code': sha256('olivia'), 'x-2fa-method': 'password' };

    test('makes a token that works, once per name', async () => {
        await withServer(undefined, async ({ request }) => {
            const ask = { method: 'POST', path, as: 'olivia', headers: secondFactor, body: { tokenName: 'ci' } };
            const made = await request(ask);
            const me = await request({ path: '/api/v1/me', as: 'olivia' });
            const headers = { 'X-User-Id': String(me.body._id), 'X-Auth-Token': String(made.body.token) };
            expect((await request({ path: '/api/v1/me', headers })).status).toBe(200);
            expect((await request(ask)).body.errorType).toBe('error-token-already-exists');
        });
    });

    const noName = "The 'tokenName' param is required";

    test.each([
        { name: 'no second factor', headers: {}, body: { tokenName: 'ci' }, error: 'TOTP Required [totp-required]' },
        {
            name: 'a wrong one',
            headers: { ...secondFactor, 'x-2fa-code': 'x' },
            body: { tokenName: 'ci' },
            error: 'TOTP Invalid [totp-invalid]',
        },
        { name: 'no name', headers: secondFactor, body: {}, error: noName },
    ])('$name is refused', async ({ headers, body, error }) => {
        await withServer(undefined, async ({ request }) => {
            const answer = await request({ method: 'POST', path, as: 'olivia', headers, body });
            expect([answer.status, answer.body.error]).toEqual([400, error]);
        });
    });
});

test.each([
    { as: undefined, version: '8.8' },
    { as: 'uma', version: '8.8' },
    { as: 'admin', version: '8.8.1' },
])('info tells $as version $version', async ({ as, version }) => {
    await withServer(undefined, async ({ request }) => {
        expect((await request({ path: '/api/info', as })).body).toMatchObject({ version, success: true });
    });
});
