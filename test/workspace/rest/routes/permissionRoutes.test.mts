import { describe, expect, test } from '@jest/globals';
import { withServer } from '../TestServer.mts';

const _id = 'manage-incoming-integrations';

describe('roles and permissions', () => {
    test('roles.list leaves out when they changed', async () => {
        await withServer(undefined, async ({ request }) => {
            const { body } = await request({ path: '/api/v1/roles.list', as: 'uma' });
            const roles = body.roles as Record<string, unknown>[];
            expect(roles).toContainEqual({
                _id: 'admin',
                name: 'admin',
                description: '',
                protected: true,
                scope: 'Users',
            });
            expect(roles.some((role) => '_updatedAt' in role)).toBe(false);
        });
    });

    test('permissions.listAll tells which roles hold what, to anybody logged in', async () => {
        await withServer(undefined, async ({ request }) => {
            const { body } = await request({ path: '/api/v1/permissions.listAll', as: 'uma' });
            const grants = body.update as { _id: string; roles: string[] }[];
            expect(grants.find((grant) => grant._id === 'api-bypass-rate-limit')?.roles).toEqual([
                'admin',
                'bot',
                'app',
            ]);
            expect(body.remove).toEqual([]);
        });
    });

    test('permissions.listAll since a date shows what changed after it, and refuses what is none', async () => {
        await withServer(undefined, async ({ clock, request }) => {
            const path = '/api/v1/permissions.listAll?updatedSince=';
            const since = encodeURIComponent(new Date(Date.now() + 1000).toISOString());
            expect((await request({ path: path + since, as: 'uma' })).body.update).toEqual([]);
            clock.now = new Date(Date.now() + 5000);
            const body = { permissions: [{ _id, roles: ['admin', 'user'] }] };
            await request({ method: 'POST', path: '/api/v1/permissions.update', as: 'admin', body });
            expect((await request({ path: path + since, as: 'uma' })).body.update).toMatchObject([
                { _id, roles: ['admin', 'user'] },
            ]);
            const refused = await request({ path: `${path}x`, as: 'uma' });
            expect([refused.status, refused.body.errorType]).toEqual([400, 'error-roomId-param-invalid']);
        });
    });

    test('permissions.update without the right is refused before anything else is looked at', async () => {
        await withServer(undefined, async ({ request }) => {
            const path = '/api/v1/permissions.update';
            const { status, body } = await request({ method: 'POST', path, as: 'olivia', body: {} });
            expect([status, body.error]).toEqual([403, expect.stringContaining('[error-unauthorized]')]);
        });
    });

    test.each([
        { as: 'admin', permissions: [], errorType: 'error-invalid-body-params' },
        { as: 'admin', permissions: [{ _id }], errorType: 'error-invalid-body-params' },
        { as: 'admin', permissions: [{ _id: 'x', roles: [] }], errorType: 'error-invalid-permission' },
        { as: 'admin', permissions: [{ _id, roles: ['x'] }], errorType: 'error-invalid-role' },
    ])('permissions.update by $as with $permissions: $errorType', async ({ as, permissions, errorType }) => {
        await withServer(undefined, async ({ request }) => {
            const path = '/api/v1/permissions.update';
            const answer = await request({ method: 'POST', path, as, body: { permissions } });
            expect([answer.status, answer.body.errorType]).toEqual([400, errorType]);
        });
    });
});
