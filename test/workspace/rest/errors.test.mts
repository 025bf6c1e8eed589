import { describe, expect, test } from '@jest/globals';
import type { ApiRequest } from '../WorkspaceClient.mts';
import { withServer } from './TestServer.mts';

const path = '/api/v1/integrations.create';
const incoming = {
    type: 'webhook-incoming',
    username: 'rocket.cat',
    channel: '#general',
    scriptEnabled: false,
    name: 'CI',
    enabled: true,
};
const create = { method: 'POST', path, as: 'olivia' };
const forbidden = {
    success: false,
    error: 'User does not have the permissions required for this action [error-unauthorized]',
};
const loggedOut = {
    success: false,
    error: 'You must be logged in to do this.',
    status: 'error',
    message: 'You must be logged in to do this.',
};

interface Row {
    name: string;
    request: ApiRequest;
    status: number;
    body: Record<string, unknown>;
}

const missingType = {
    errorType: 'invalid-params',
    error: expect.stringContaining("required property 'type'") as unknown,
};

const rows: Row[] = [
    { name: 'nobody is logged in', request: { method: 'POST', path, body: incoming }, status: 401, body: loggedOut },
    {
        name: 'the route needs a permission that the user lacks',
        request: { path: '/api/v1/integrations.list', as: 'uma' },
        status: 403,
        body: forbidden,
    },
    {
        name: 'the permission is checked before the body',
        request: { method: 'POST', path: '/api/v1/integrations.remove', as: 'uma', body: {} },
        status: 403,
        body: forbidden,
    },
    {
        name: 'history needs an outgoing permission',
        request: { path: '/api/v1/integrations.history?id=x', as: 'owen' },
        status: 403,
        body: forbidden,
    },
    {
        name: 'creating is checked inside',
        request: { ...create, as: 'uma', body: incoming },
        status: 400,
        body: { success: false, error: 'Unauthorized [not_authorized]', errorType: 'not_authorized' },
    },
    { name: 'an empty body', request: { ...create, body: {} }, status: 400, body: missingType },
    {
        name: 'an unparseable body counts as {}',
        request: { ...create, body: '{"type":' },
        status: 400,
        body: missingType,
    },
    {
        name: 'an unknown field',
        request: { ...create, body: { ...incoming, extra: true } },
        status: 400,
        body: {
            success: false,
            errorType: 'invalid-params',
            error: [
                'must NOT have additional properties',
                "must have required property 'event'",
                'must match exactly one schema in oneOf',
            ].join('\n'),
        },
    },
    {
        name: 'a query that the schema refuses',
        request: { path: '/api/v1/integrations.list?fields={}', as: 'olivia' },
        status: 400,
        body: {
            success: false,
            errorType: 'error-invalid-params',
            error: 'must NOT have additional properties',
        },
    },
    {
        name: 'a query with too many parameters',
        request: { path: `/api/v1/integrations.list?${'a=1&'.repeat(1001)}`, as: 'olivia' },
        status: 400,
        body: { success: false, error: 'Invalid query parameters' },
    },
    {
        name: 'a type that only the pattern accepts',
        request: { ...create, body: { ...incoming, type: 'webhook-incoming-x' } },
        status: 400,
        body: { success: false, error: 'Invalid integration type.' },
    },
    {
        name: 'a coded error with a reason',
        request: { ...create, body: { ...incoming, channel: '#nowhere' } },
        status: 400,
        body: { success: false, error: 'Invalid room [error-invalid-room]', errorType: 'error-invalid-room' },
    },
    {
        name: 'an integration that is not there',
        request: { path: '/api/v1/integrations.get?integrationId=none', as: 'olivia' },
        status: 400,
        body: { success: false, error: 'The integration does not exists.' },
    },
    {
        name: 'a bad sort',
        request: { path: `/api/v1/integrations.list?sort=${encodeURIComponent('{"name":2}')}`, as: 'olivia' },
        status: 400,
        body: { success: false, errorType: 'error-invalid-sort' },
    },
];

describe('refusals', () => {
    test.each(rows)('$name: $status', async ({ request, status, body }) => {
        await withServer(undefined, async (server) => {
            const answer = await server.request(request);
            expect(answer.status).toBe(status);
            expect(answer.body).toMatchObject(body);
            expect(answer.body).not.toHaveProperty('stack');
        });
    });

    test('every answer is JSON that must not be kept', async () => {
        await withServer(undefined, async ({ request }) => {
            const { headers } = await request({ path: '/api/v1/me', as: 'uma' });
            expect(headers.get('content-type')).toBe('application/json');
            expect(headers.get('cache-control')).toBe('no-store');
            expect(headers.get('pragma')).toBe('no-cache');
        });
    });

    test.each(['/api/v1/nowhere', '/api/nowhere', '/nowhere'])('%s is no path: 404', async (unknown) => {
        await withServer(undefined, async ({ url }) => {
            const response = await fetch(url + unknown);
            expect([response.status, await response.text()]).toEqual([404, '404 Not Found']);
        });
    });
});

describe('what is particular to 7.10', () => {
    test('a schema’s refusal is a coded error', async () => {
        await withServer(
            undefined,
            async ({ request }) => {
                const { status, body } = await request({ ...create, body: { ...incoming, extra: 1 } });
                expect([status, body.errorType]).toEqual([400, 'invalid-params']);
                expect(body.error).toMatch(/^must NOT have additional properties\n .*\[invalid-params\]$/s);
            },
            '7.10',
        );
    });

    test('routes of later releases are not there, which the router says in plain text', async () => {
        await withServer(
            undefined,
            async ({ url }) => {
                for (const name of ['clearHistory', 'replayOutgoing']) {
                    const answer = await fetch(`${url}/api/v1/integrations.${name}`, { method: 'POST' });
                    expect([answer.status, await answer.text()]).toEqual([404, '404 Not Found']);
                }
            },
            '7.10',
        );
    });
});

describe('refusals of 9.0 (pull request 43214)', () => {
    const refused = (error: string) => ({ success: false, error, errorType: 'error-forbidden' });
    const body = { ...incoming, type: 'webhook-outgoing', event: 'sendMessage', urls: ['http://x.example'] };

    test('are 403, with the code in their words alone, coded or the message of a plain error', async () => {
        await withServer(
            undefined,
            async ({ request }) => {
                const made = await request({ ...create, body });
                const { _id } = made.body.integration as { _id: string };
                const requests: [ApiRequest, string][] = [
                    [{ ...create, as: 'uma', body: incoming }, 'Unauthorized [not_authorized]'],
                    [{ ...create, as: 'owen', body }, '[not_authorized]'],
                    [{ path: `/api/v1/integrations.get?integrationId=${_id}`, as: 'owen' }, 'not-authorized'],
                ];
                for (const [each, error] of requests) {
                    expect(await request(each)).toMatchObject({ status: 403, body: refused(error) });
                }
            },
            '9.0',
        );
    });

    test('what is refused for another reason is as it was', async () => {
        await withServer(
            undefined,
            async ({ request }) => {
                const answer = await request({ ...create, body: { ...incoming, channel: '#nowhere' } });
                expect(answer).toMatchObject({ status: 400, body: { errorType: 'error-invalid-room' } });
                const { status, body: loggedOut9 } = await request({ path: '/api/v1/me' });
                expect([status, loggedOut9]).toEqual([401, { success: false, error: loggedOut.error }]);
            },
            '9.0',
        );
    });
});

describe('an integration over the API', () => {
    test('is created, found, listed and removed', async () => {
        await withServer(undefined, async ({ request }) => {
            const created = await request({ ...create, body: incoming });
            expect(created.body).toMatchObject({ success: true, integration: { name: 'CI', channel: ['#general'] } });
            const { _id } = created.body.integration as { _id: string };
            const found = await request({ path: `/api/v1/integrations.get?integrationId=${_id}`, as: 'olivia' });
            expect(found.body.integration).toEqual(created.body.integration);
            const removed = await request({
                method: 'POST',
                path: '/api/v1/integrations.remove',
                as: 'olivia',
                body: { type: 'webhook-incoming', integrationId: _id },
            });
            expect(removed.body).toMatchObject({ success: true, integration: { _id } });
            const left = await request({ path: '/api/v1/integrations.list', as: 'olivia' });
            expect(left.body).toEqual({ integrations: [], offset: 0, items: 0, count: 0, total: 0, success: true });
        });
    });
});
