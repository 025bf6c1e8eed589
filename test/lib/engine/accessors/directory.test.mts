import { expect, test } from '@jest/globals';
import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { engineDirectory, mayBeOfTeam } from '../../../../lib/engine/accessors/directory.ts';

const uma = { id: 'uma-id', username: 'uma', roles: ['user'], isEnabled: false };
const secret = { id: 'secret-id', slugifiedName: 'secret', type: 'p', isReadOnly: true };

/** The engine's accessors over one user and one room; answers null for what it does not know, as the engine does. */
function accessors(unmapped?: unknown) {
    const asked: string[] = [];
    const look = (name: string, key: string, found: unknown) => (wanted: string) => {
        asked.push(`${name} ${wanted}`);
        return Promise.resolve(wanted === key ? found : null);
    };
    const room = { ...secret, ...(unmapped === undefined ? {} : { _unmappedProperties_: unmapped }) };
    const rooms = {
        getByName: look('room', 'secret', room),
        getById: look('room-id', 'secret-id', room),
        getMembers: look('members', 'secret-id', [uma]),
        getOwners: look('owners', 'secret-id', [uma]),
        getModerators: look('moderators', 'secret-id', undefined),
    };
    const users = { getByUsername: look('user', 'uma', uma), getById: look('user-id', 'uma-id', uma) };
    const read = { getRoomReader: () => rooms, getUserReader: () => users } as unknown as IRead;
    return { asked, directory: engineDirectory(read) };
}

test('people by username or id, each looked up once', async () => {
    const { asked, directory } = accessors();
    const person = { id: 'uma-id', username: 'uma', roles: ['user'], isActive: false };
    expect(await Promise.all([directory.person('uma'), directory.person('uma')])).toEqual([person, person]);
    expect(await directory.person('uma-id')).toEqual(person);
    expect(await directory.person('none')).toBeUndefined();
    expect(asked).toEqual(['user uma', 'user uma-id', 'user-id uma-id', 'user none', 'user-id none']);
});

test('rooms by name or id, with what the engine has no name for', async () => {
    const { directory } = accessors({ archived: true, unmuted: ['uma'], muted: ['owen'], teamId: 'team' });
    const room = {
        id: 'secret-id',
        isPublic: false,
        isPrivate: true,
        isArchived: true,
        isReadOnly: true,
        unmuted: ['uma'],
        muted: ['owen'],
        teamId: 'team',
    };
    expect(await directory.room('secret')).toEqual(room);
    expect(await directory.room('secret-id')).toEqual(room);
    expect(await directory.room('none')).toBeUndefined();
});

test.each([undefined, null, {}, { archived: 'yes', unmuted: 'all', muted: 7, teamId: {} }])(
    'a room without any of that (%j) is as rooms are',
    async (unmapped) => {
        expect(await accessors(unmapped).directory.room('secret')).toMatchObject({
            isArchived: false,
            unmuted: [],
            muted: [],
        });
    },
);

test('members and leaders by their ids', async () => {
    const { directory } = accessors();
    expect(await directory.members('secret-id')).toEqual(['uma-id']);
    expect(await directory.leaders('secret-id')).toEqual(['uma-id']);
    expect(await directory.members('none')).toEqual([]);
});

test.each<[unmapped: unknown, may: boolean]>([
    [{ teamId: 'team' }, true],
    [{ archived: false }, false],
    [{ teamId: {} }, false],
    // An engine that hands over nothing else of a room does not say that there is no team.
    [undefined, true],
])('a room with %j beside may be of a team: %s', (unmapped, may) => {
    const beside = unmapped === undefined ? {} : { _unmappedProperties_: unmapped };
    expect(mayBeOfTeam({ ...secret, ...beside } as unknown as IRoom)).toBe(may);
});
