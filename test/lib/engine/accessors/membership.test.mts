import { expect, test } from '@jest/globals';
import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { hasJoined } from '../../../../lib/engine/accessors/membership.ts';

const rooms = [
    { id: 'ops-id', name: 'ops', members: ['olivia-id', 'owen-id'] },
    { id: 'secret-id', name: 'secret', members: ['olivia-id'] },
    { id: 'decoy-id', name: 'secret-id', members: ['owen-id', 'olivia-id'] },
    { id: 'GENERAL', name: 'general', members: undefined },
];

/** The engine's rooms; null for what it does not know, as it answers. */
const reader = {
    getByName: (name: string) => Promise.resolve(rooms.find((room) => room.name === name) ?? null),
    getById: (id: string) => Promise.resolve(rooms.find((room) => room.id === id) ?? null),
    getMembers: (id: string) =>
        Promise.resolve(rooms.find((room) => room.id === id)?.members?.map((member) => ({ id: member }))),
} as unknown as IRoomRead;

test.each([
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
])('%s has joined %s: %s', async (userId, channel, joined) => {
    expect(await hasJoined(reader, userId, channel)).toBe(joined);
});
