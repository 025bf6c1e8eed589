import { describe, expect, test } from '@jest/globals';
import { holdingRoles, holds, managePermissions } from '../../../lib/access/PermissionRoles.ts';
import { succeed } from '../../../lib/Outcome.ts';
import { loadPermissionRoles } from '../../../lib/api/roles.ts';
import { RestClient } from '../../../lib/api/RestClient.ts';
import { FakeTransport, jsonAnswer } from '../../fakes/FakeTransport.mts';

/** What is read from an answer of `permissions.listAll`. */
function load(update: unknown) {
    const network = new FakeTransport().register('get', 'permissions.listAll', jsonAnswer({ update, success: true }));
    const refused = { kind: 'credentials-refused' } as const;
    return loadPermissionRoles(new RestClient(network.transport, { baseUrl: 'http://x', headers: {}, refused }));
}

test('only the permissions that matter are remembered, with their roles', async () => {
    const update = [
        { _id: 'manage-incoming-integrations', roles: ['admin', 'lead'] },
        { _id: 'manage-own-outgoing-integrations', roles: ['admin', 5, null] },
        { _id: 'api-bypass-rate-limit', roles: ['bot'] },
        { _id: 'manage-incoming-integrations-of-others', roles: ['user'] },
        { _id: 'manage-apps', roles: ['admin'] },
    ];
    expect(await load(update)).toEqual(
        succeed({
            'manage-incoming-integrations': ['admin', 'lead'],
            'manage-own-outgoing-integrations': ['admin'],
            'api-bypass-rate-limit': ['bot'],
        }),
    );
});

test.each([[undefined], [{}], ['text']])(
    'an answer with %j for a list fails, so that nobody holds anything',
    async (update) => {
        expect(await load(update)).toMatchObject({ ok: false, failure: { kind: 'invalid-response' } });
    },
);

test.each([[[null]], [[5]], [[{ _id: 5, roles: [] }]], [[{ _id: 'manage-incoming-integrations', roles: 'admin' }]]])(
    'broken entries like %j grant nothing',
    async (update) => {
        expect(await load(update)).toEqual(succeed({}));
    },
);

describe('a sender', () => {
    const sender = { id: 'id', username: 'olivia', roles: ['user', 'lead'] };
    const grants = { a: ['lead', 'admin'], b: ['admin'] };

    test.each([
        ['a', ['lead']],
        ['b', []],
        ['unknown', []],
    ])('holds %s by %j', (permission, roles) => {
        expect(holdingRoles(sender, permission, grants)).toEqual(roles);
        expect(holds(sender, permission, grants)).toBe(roles.length > 0);
    });
});

test('each kind has its two permissions', () => {
    expect(managePermissions('outgoing')).toEqual(['manage-outgoing-integrations', 'manage-own-outgoing-integrations']);
});
