import { people, rooms } from '../../workspace/store/seedPeople.mts';
import { permissions } from '../../workspace/store/seedPermissions.mts';

/** Somebody the fake API knows. */
export interface FakePerson {
    _id: string;
    username: string;
    roles: string[];
}

/** The people, rooms and grants of a fresh local workspace, for the fake API to decide by. */
export class FakeDirectory {
    readonly people: FakePerson[] = people.map(({ username, roles }) => ({ _id: `${username}-id`, username, roles }));

    /** The person of that username, or undefined. */
    person(username: string): FakePerson | undefined {
        return this.people.find((person) => person.username === username);
    }

    /** Whether one of the person's roles holds the permission. */
    holds({ roles }: FakePerson, permission: string): boolean {
        const granted = permissions.find(({ _id }) => _id === permission);
        return roles.some((role) => granted?.roles.includes(role));
    }

    /** Every permission with the roles that hold it. */
    get grants(): readonly { _id: string; roles: string[] }[] {
        return permissions;
    }

    /** Whether a channel (`#room` or `@user`) exists. */
    exists(channel: string): boolean {
        const name = channel.slice(1);
        return channel.startsWith('#')
            ? rooms.some((room) => room.name === name || room._id === name)
            : this.people.some(({ username, _id }) => username === name || _id === name);
    }

    /** Whether the person is a member of the room; never so for `@user`, as on the server. */
    joined(channel: string, { username }: FakePerson): boolean {
        const name = channel.slice(1);
        const room = rooms.find((it) => channel.startsWith('#') && (it.name === name || it._id === name));
        return room?.members.includes(username) ?? false;
    }
}
