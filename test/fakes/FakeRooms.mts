import type { Directory, Person, RoomState } from '../../lib/access/Directory.ts';

/** A directory in memory: people by username, rooms by name with who is in them and who leads them. */
export class FakeRooms implements Directory {
    private readonly people: readonly Person[] = [
        { id: 'rocket.cat', username: 'rocket.cat', roles: ['bot'], isActive: true },
        { id: 'olivia-id', username: 'olivia', roles: ['user'], isActive: true },
        { id: 'gone-id', username: 'gone', roles: ['bot'], isActive: false },
    ];

    constructor(
        private readonly rooms: Readonly<Record<string, Partial<RoomState> & { in?: string[]; led?: string[] }>> = {},
    ) {}

    person(reference: string): Promise<Person | undefined> {
        return Promise.resolve(this.people.find(({ id, username }) => [id, username].includes(reference)));
    }

    room(reference: string): Promise<RoomState | undefined> {
        const room = this.rooms[reference];
        const plain = {
            id: reference,
            isPublic: true,
            isPrivate: false,
            isArchived: false,
            isReadOnly: false,
            unmuted: [],
            muted: [],
        };
        return Promise.resolve(room && { ...plain, ...room });
    }

    members(roomId: string): Promise<readonly string[]> {
        return Promise.resolve(this.rooms[roomId]?.in ?? []);
    }

    leaders(roomId: string): Promise<readonly string[]> {
        return Promise.resolve(this.rooms[roomId]?.led ?? []);
    }
}
