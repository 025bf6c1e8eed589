import { describe, expect, test } from '@jest/globals';
import type { Reach, Policy } from '../../../lib/access/Access.ts';
import { Access } from '../../../lib/access/Access.ts';
import { managePermissions } from '../../../lib/access/PermissionRoles.ts';
import type { Outcome } from '../../../lib/Outcome.ts';
import { fail, succeed } from '../../../lib/Outcome.ts';

const all = 'manage-incoming-integrations';
const own = 'manage-own-incoming-integrations';
const ownOutgoing = 'manage-own-outgoing-integrations';
const allOutgoing = 'manage-outgoing-integrations';

/** Access of a person holding some permissions through one of some roles, who has joined #ops alone. */
function holding(permissions: string[], policy: Partial<Policy> = {}, personRoles = ['user', 'theirs']) {
    const roles = Object.fromEntries(permissions.map((permission) => [permission, ['theirs', 'others']]));
    const sender = { id: 'id', username: 'olivia', roles: personRoles };
    const permissionRoles = () => Promise.resolve(succeed(roles));
    return new Access({
        sender: () => Promise.resolve(succeed(sender)),
        policy: () => Promise.resolve(succeed({ rule: 'both', serverJudges: false, permissionRoles, ...policy })),
        hasJoined: (channel) => Promise.resolve(channel === '#ops'),
    });
}

const incoming: Reach = { kind: 'incoming', channels: ['#ops'] };
const outgoing: Reach = { kind: 'outgoing', channels: ['#ops'] };

describe('creating takes both permissions', () => {
    test.each<[string[], Reach, string[]]>([
        [[all, own], incoming, []],
        [[own], incoming, [all]],
        [[all], incoming, [own]],
        [[], incoming, [all, own]],
        [[allOutgoing, ownOutgoing], incoming, [all, own]],
        [[allOutgoing, ownOutgoing], outgoing, []],
    ])('%j', async (permissions, plan, missing) => {
        const outcome = await holding(permissions).mayCreate(plan);
        expect(outcome.ok ? [] : outcome.failure).toEqual(
            missing.length === 0 ? [] : { kind: 'forbidden', missing: [missing], asGuest: false },
        );
    });
});

describe('by the rule that one is enough, with only one of them', () => {
    const either = { rule: 'either' } as const;

    test.each<[string, string[], Reach, unknown]>([
        ['a joined room is in reach', [own], incoming, undefined],
        ['another room is not', [own], { ...incoming, channels: ['#ops', '#general'] }, '#general'],
        ['a person is not', [all], { ...incoming, channels: ['@olivia'] }, '@olivia'],
        ['all public channels are', [ownOutgoing], { ...outgoing, channels: ['all_public_channels'] }, undefined],
        [
            'all private ones are not',
            [ownOutgoing],
            { ...outgoing, channels: ['all_private_groups'] },
            'all_private_groups',
        ],
        ['unless one may manage all', [allOutgoing], { ...outgoing, channels: ['all_direct_messages'] }, undefined],
        [
            'an event without room is not',
            [ownOutgoing],
            { kind: 'outgoing', channels: [], eventWithoutChannel: 'roomCreated' },
            'roomCreated',
        ],
        [
            'unless one may manage all',
            [allOutgoing],
            { kind: 'outgoing', channels: [], eventWithoutChannel: 'roomCreated' },
            undefined,
        ],
    ])('%s', async (_name, permissions, plan, word) => {
        const outcome = await holding(permissions, either).mayCreate(plan);
        expect(outcome.ok ? undefined : outcome.failure).toEqual(
            word === undefined ? undefined : expect.objectContaining({ kind: 'out-of-reach', word }),
        );
    });

    test('nothing is in reach without any', async () => {
        expect(await holding([], either).mayCreate(incoming)).toMatchObject({ failure: { missing: [[all], [own]] } });
    });

    test('the server judges who calls it as themselves', async () => {
        expect(await holding([], { ...either, serverJudges: true }).mayCreate(incoming)).toMatchObject({ ok: true });
        expect(await holding([], { serverJudges: true }).mayCreate(incoming)).toMatchObject({ ok: false });
    });
});

describe('what cannot be learned counts as no', () => {
    const failure = fail({ kind: 'unavailable', status: 503, outcomeUnknown: false });

    test('the policy, and who holds what', async () => {
        const permissionRoles = (): Promise<Outcome<never>> => Promise.resolve(failure);
        expect(await holding([all, own], { permissionRoles }).mayCreate(incoming)).toEqual(failure);
    });

    test('the sender', async () => {
        const unknown = fail({ kind: 'sender-unknown' });
        const access = new Access({
            sender: () => Promise.resolve(unknown),
            policy: () => Promise.resolve(failure),
            hasJoined: () => Promise.resolve(true),
        });
        expect(await access.mayCreate(incoming)).toEqual(unknown);
    });
});

describe('managing what is there', () => {
    test.each<[Policy['rule'], string[], unknown]>([
        ['both', [all, own], 'all'],
        ['both', [all], undefined],
        ['both', [own], undefined],
        ['either', [all], 'all'],
        ['either', [own], 'own'],
        ['either', [], undefined],
    ])('by the rule %s with %j reaches %s', async (rule, permissions, scope) => {
        const outcome = await holding(permissions, { rule }).mayManage('incoming');
        expect(outcome.ok ? outcome.value : undefined).toBe(scope);
    });
});

describe('the role guest takes away what other roles grant', () => {
    const everything = [all, own, allOutgoing, ownOutgoing];
    const roles = ['theirs', 'guest'];

    test.each<[Policy['rule'], Reach]>([
        ['both', incoming],
        ['both', outgoing],
        ['either', incoming],
        ['either', outgoing],
    ])('by the rule %s: %j', async (rule, reach) => {
        const access = holding(everything, { rule }, roles);
        const permissions = managePermissions(reach.kind);
        const missing = rule === 'both' ? [permissions] : permissions.map((it) => [it]);
        const forbidden = fail({ kind: 'forbidden', missing, asGuest: true });
        expect(await access.mayCreate(reach)).toEqual(forbidden);
        expect(await access.mayManage(reach.kind)).toEqual(forbidden);
    });
});
