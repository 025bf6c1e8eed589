import { describe, expect, test } from '@jest/globals';
import { type TestServer, withServer } from './TestServer.mts';

const path = '/api/v1/me';

async function callTimes(server: TestServer, times: number, as: string, headers: Record<string, string> = {}) {
    const statuses: number[] = [];
    for (let call = 0; call < times; call++) {
        statuses.push((await server.request({ path, as, headers })).status);
    }
    return statuses;
}

const tenAllowed = Array.from({ length: 10 }, () => 200);

describe('the rate limit', () => {
    test('is 10 calls a minute, told in headers, and then 429 with the seconds to wait', async () => {
        await withServer(undefined, async (server) => {
            const { clock, request } = server;
            const first = await request({ path, as: 'uma' });
            const end = clock.now.getTime() + 60_000;
            expect(first.headers.get('x-ratelimit-limit')).toBe('10');
            expect(first.headers.get('x-ratelimit-remaining')).toBe('9');
            expect(first.headers.get('x-ratelimit-reset')).toBe(String(end));
            await callTimes(server, 9, 'uma');
            clock.now = new Date(end - 1500);
            const refused = await request({ path, as: 'uma' });
            expect(refused.status).toBe(429);
            expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
            const wait = 'You must wait 2 seconds before trying this endpoint again.';
            expect(refused.body).toEqual({
                success: false,
                error: `Error, too many requests. Please slow down. ${wait} [error-too-many-requests]`,
            });
            clock.now = new Date(end + 1);
            expect((await request({ path, as: 'uma' })).status).toBe(200);
        });
    });

    test('is one for all users of an address, and another for each X-Real-IP', async () => {
        await withServer(undefined, async (server) => {
            expect(await callTimes(server, 10, 'uma')).toEqual(tenAllowed);
            expect(await callTimes(server, 1, 'owen')).toEqual([429]);
            expect(await callTimes(server, 1, 'owen', { 'X-Real-IP': '10.0.0.1' })).toEqual([200]);
        });
    });

    test('does not count for holders of api-bypass-rate-limit', async () => {
        await withServer(undefined, async (server) => {
            expect(await callTimes(server, 12, 'admin')).toEqual([...tenAllowed, 200, 200]);
            const { headers } = await server.request({ path, as: 'admin' });
            expect(headers.get('x-ratelimit-limit')).toBeNull();
        });
    });

    test('does not count what was refused before the action', async () => {
        await withServer(undefined, async (server) => {
            const create = { method: 'POST', path: '/api/v1/integrations.create', as: 'olivia', body: {} };
            for (let call = 0; call < 12; call++) {
                expect((await server.request(create)).status).toBe(400);
            }
        });
    });

    test('of a hook counts every caller of its URL', async () => {
        await withServer(undefined, async ({ url, request }) => {
            const body = {
                type: 'webhook-incoming',
                username: 'rocket.cat',
                channel: '#general',
                scriptEnabled: false,
            };
            const create = { ...body, name: 'CI', enabled: true };
            const made = await request({
                method: 'POST',
                path: '/api/v1/integrations.create',
                as: 'admin',
                body: create,
            });
            const { _id, token } = made.body.integration as { _id: string; token: string };
            const statuses: number[] = [];
            for (let call = 0; call < 11; call++) {
                const content = {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body: '{"text":"hi"}',
                };
                statuses.push((await fetch(`${url}/hooks/${_id}/${token}`, content)).status);
            }
            expect(statuses).toEqual([...tenAllowed, 429]);
        });
    });
});
