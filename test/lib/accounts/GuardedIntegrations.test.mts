import { describe, expect, test } from '@jest/globals';
import { Access, type Policy } from '../../../lib/access/Access.ts';
import { managePermissions } from '../../../lib/access/PermissionRoles.ts';
import { Authors } from '../../../lib/accounts/Authors.ts';
import { fail, succeed } from '../../../lib/Outcome.ts';
import { kinds } from '../../../lib/integrations/kinds.ts';
import { findIntegration } from '../../../lib/integrations/search/findIntegration.ts';
import { GuardedIntegrations } from '../../../lib/accounts/GuardedIntegrations.ts';
import type { Integrations } from '../../../lib/integrations/Integrations.ts';
import { listPage } from '../../../lib/integrations/search/listPage.ts';
import { anIntegration, anOutgoingAnswer } from '../../fakes/anIntegration.mts';
import { FakeIntegrations } from '../../fakes/FakeIntegrations.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

const own = 'manage-own-incoming-integrations';

/** Somebody who may manage their own incoming integrations, before an account that sees all of them. */
async function aPerson(names: readonly string[], ownIds: readonly string[], permissions: readonly string[] = [own]) {
    const records = new FakeRecords();
    const authors = new Authors(records);
    for (const id of ownIds) {
        await authors.record(id, { userId: 'owen-id', username: 'owen' });
    }
    const policy: Policy = {
        rule: 'either',
        serverJudges: false,
        permissionRoles: () => Promise.resolve(succeed(Object.fromEntries(permissions.map((it) => [it, ['user']])))),
    };
    const access = new Access({
        sender: () => Promise.resolve(succeed({ id: 'owen-id', username: 'owen', roles: ['user'] })),
        policy: () => Promise.resolve(succeed(policy)),
        hasJoined: () => Promise.resolve(true),
    });
    const all = FakeIntegrations.named(names);
    const removing = Object.assign(all, { remove: () => Promise.resolve(succeed(undefined)) });
    return { all, records, guarded: new GuardedIntegrations(removing as unknown as Integrations, access, authors) };
}

const many = Array.from({ length: 1000 }, (_, index) => `Job ${index}`);

describe('GuardedIntegrations', () => {
    test.each([
        [true, 'webhook-incoming', true],
        [false, 'webhook-incoming', undefined],
        [true, 'webhook-outgoing', undefined],
    ])('tells of a create whose answer was lost (%s) whether the list could show it', async (lost, type, unseen) => {
        const { all, guarded } = await aPerson([], []);
        const failure = { kind: 'unavailable', status: 502, outcomeUnknown: lost } as const;
        Object.assign(all, { create: () => Promise.resolve(fail(failure)) });
        const created = await guarded.create({ type, name: 'X' });
        expect(created).toMatchObject({ ok: false, failure });
        expect(created).toHaveProperty('failure', unseen ? { ...failure, unseen } : failure);
    });

    test('shows the sender’s own, by the author that the app recorded', async () => {
        const { guarded } = await aPerson(['Job 0', 'Job 1'], ['id-1']);
        const page = await guarded.list({ offset: 0, count: 20 });
        expect(page).toMatchObject({
            value: { total: 1, integrations: [{ id: 'id-1', author: { username: 'owen' } }] },
        });
        expect(page).not.toHaveProperty('value.truncated');
        expect(await guarded.get('id-0')).toEqual({ ok: true, value: undefined });
        expect(await guarded.get('id-1')).toMatchObject({ ok: true, value: { id: 'id-1' } });
    });

    test('of a kind that the sender may not manage nothing is told, by id or by name', async () => {
        const { all, guarded } = await aPerson(['Job 0'], []);
        all.get = () => Promise.resolve(succeed(anIntegration(anOutgoingAnswer())));
        expect(await guarded.get('id-0')).toEqual({ ok: true, value: undefined });
    });

    test('names everything that would do to somebody who may manage neither kind', async () => {
        const { guarded } = await aPerson(['Job 0'], [], []);
        const missing = kinds.flatMap((kind) => managePermissions(kind).map((permission) => [permission]));
        const forbidden = fail({ kind: 'forbidden', missing, asGuest: false });
        expect(await guarded.list({ offset: 0, count: 20 })).toEqual(forbidden);
        expect(await guarded.get('id-0')).toEqual(forbidden);
    });

    test('looks for one’s own among 306, once however many pages are asked for', async () => {
        const { all, guarded } = await aPerson(
            many,
            Array.from({ length: 150 }, (_, index) => `id-${index}`),
        );
        const page = await listPage(guarded, { channel: '#general' }, 2);
        expect(page).toMatchObject({ value: { total: 150, truncated: { after: 306, of: 1000 } } });
        expect(all.calls).toHaveLength(8);
    });

    test('makes eight calls to the list at most, whatever a command asks for', async () => {
        const { all, guarded } = await aPerson(many, []);
        expect(await findIntegration(guarded, 'Jbo')).toMatchObject({ failure: { kind: 'not-found' } });
        expect(all.calls.length).toBeLessThanOrEqual(8);
        await guarded.list({ offset: 0, count: 20, name: 'Job' });
        await guarded.list({ offset: 0, count: 20, name: 'b 1' });
        expect(all.calls).toHaveLength(8);
        expect(await guarded.list({ offset: 0, count: 20, name: 'b 2' })).toMatchObject({ ok: false });
        expect(all.calls).toHaveLength(8);
    });

    test('tells of a removal even when its record cannot be forgotten', async () => {
        const { guarded, records } = await aPerson(['Job 0'], ['id-0']);
        records.remove = () => Promise.reject(new Error('The database is gone'));
        const integration = { ...anIntegration(), id: 'id-0' };
        expect(await guarded.remove(integration)).toEqual(succeed(undefined));
    });
});
