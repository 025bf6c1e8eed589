import { expect, test } from '@jest/globals';
import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { directRoom } from '../../../../lib/engine/accessors/directRoom.ts';

const appUser = { id: 'app', username: 'integrations.bot' };
const olivia = { id: 'olivia-id', username: 'olivia' };

/** A server on which the direct room of two people has one fixed id, and opening it twice fails. */
function aServer({ opening = () => Promise.resolve() }: { opening?: () => Promise<void> } = {}) {
    const rooms: { id: string }[] = [];
    const builder = {
        setType: () => builder,
        setCreator: () => builder,
        setMembersToBeAddedByUsernames: () => builder,
    };
    const finish = async () => {
        await opening();
        if (rooms.length > 0) {
            throw new Error('duplicate key');
        }
        rooms.push({ id: 'direct' });
        return 'direct';
    };
    const roomReader = {
        getDirectByUsernames: () => Promise.resolve(rooms[0]),
        getById: () => Promise.resolve(rooms[0]),
    };
    const users = { getById: () => Promise.resolve(olivia), getAppUser: () => Promise.resolve(appUser) };
    return {
        rooms,
        read: { getUserReader: () => users, getRoomReader: () => roomReader } as unknown as IRead,
        modify: { getCreator: () => ({ startRoom: () => builder, finish }) } as unknown as IModify,
    };
}

test('many that find no room at the same moment all end up in the one that was opened', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { read, modify, rooms } = aServer({ opening: () => gate });
    const all = Array.from({ length: 20 }, () => directRoom({ read, modify }, 'olivia-id'));
    // All have looked and found nothing by now.
    await new Promise((resolve) => setImmediate(resolve));
    open();
    expect((await Promise.all(all)).map((it) => it?.room.id)).toEqual(Array(20).fill('direct'));
    expect(rooms).toHaveLength(1);
});

test('what keeps a room from being opened for good is told', async () => {
    const { read, modify } = aServer({ opening: () => Promise.reject(new Error('no more rooms')) });
    await expect(directRoom({ read, modify }, 'olivia-id')).rejects.toThrow('no more rooms');
});
