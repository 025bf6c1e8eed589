import { describe, expect, test } from '@jest/globals';
import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { membershipOf } from '../../../../lib/engine/accessors/membership.ts';

const rooms = [
    { id: 'ops-id', name: 'ops', members: ['olivia-id', 'owen-id'] },
    { id: 'secret-id', name: 'secret', members: ['olivia-id'] },
    { id: 'decoy-id', name: 'secret-id', members: ['owen-id', 'olivia-id'] },
    { id: 'GENERAL', name: 'general', members: undefined },
];

const membersOf = (id: string) => rooms.find((room) => room.id === id)?.members;

/** An engine that knows such rooms, and what it was asked; null for what it does not know, as it answers. */
function anEngine(getUserRoomIds?: (userId: string) => Promise<string[]>) {
    const asked: string[] = [];
    const roomReader = {
        getByName: (name: string) => Promise.resolve(rooms.find((room) => room.name === name) ?? null),
        getById: (id: string) => Promise.resolve(rooms.find((room) => room.id === id) ?? null),
        getMembers: (id: string) => {
            asked.push(id);
            const members = membersOf(id)?.map((member) => ({ id: member }));
            // The server leaves a gap for each member that no longer exists.
            return Promise.resolve(members && [undefined, ...members, null]);
        },
    };
    const read = { getRoomReader: () => roomReader, getUserReader: () => ({ getUserRoomIds }) } as unknown as IRead;
    return { read, asked };
}

const cases: [userId: string, channel: string, joined: boolean][] = [
    ['olivia-id', '#ops', true],
    ['olivia-id', '#ops-id', true],
    ['uma-id', '#ops', false],
    ['owen-id', '#secret', false],
    ['owen-id', '#secret-id', false],
    ['olivia-id', '#secret-id', true],
    ['owen-id', '#decoy-id', true],
    ['olivia-id', '#nowhere', false],
    ['olivia-id', '#', false],
    ['olivia-id', '##ops', false],
    ['olivia-id', '#general', false],
];

const engines = {
    'since 1.58, which tell the rooms of a person': (userId: string) =>
        Promise.resolve(rooms.filter(({ members }) => members?.includes(userId)).map(({ id }) => id)),
    'before 1.58, which refuse to know the method': () => Promise.reject(new Error('Invalid accessor method')),
    'without the method': undefined,
};

describe.each(Object.entries(engines))('engines %s', (_, getUserRoomIds) => {
    test.each(cases)('%s has joined %s: %s', async (userId, channel, joined) => {
        expect(await membershipOf(anEngine(getUserRoomIds).read, userId).hasJoined(channel)).toBe(joined);
    });
});

test('the members of a room are read once, however often and by whatever name it is asked about', async () => {
    const { read, asked } = anEngine();
    const { hasJoined, isIn } = membershipOf(read, 'olivia-id');
    const answers = await Promise.all(['#ops', '#ops', 'ops', '#ops-id', '#ops'].map(hasJoined));
    expect([...answers, await isIn('ops-id')]).toEqual(Array(6).fill(true));
    expect(asked).toEqual(['ops-id']);
});

test('where rooms are told at once, no members are read', async () => {
    const { read, asked } = anEngine(() => Promise.resolve(['ops-id']));
    expect(await membershipOf(read, 'olivia-id').isIn('ops-id')).toBe(true);
    expect(asked).toEqual([]);
});
