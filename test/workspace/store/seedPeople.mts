import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { hashPassword } from './passwords.mts';
import { seededId } from './randomId.mts';
import { hookAuthor, integrationLead } from './seedPermissions.mts';

/** Somebody to log in as; the password equals the username, the bot has none. */
export interface Person {
    username: string;
    name: string;
    roles: string[];
    bot?: true;
}

/** Everybody of a fresh workspace. */
export const people: Person[] = [
    { username: 'admin', name: 'Administrator', roles: ['admin'] },
    { username: 'olivia', name: 'Olivia', roles: ['user', integrationLead._id] },
    { username: 'owen', name: 'Owen', roles: ['user', hookAuthor._id] },
    { username: 'uma', name: 'Uma', roles: ['user'] },
    { username: 'rocket.cat', name: 'Rocket.Cat', roles: ['bot'], bot: true },
];

/** Hashed once, as most that a small workspace costs would be making these. */
const passwords = new Map(people.map(({ username }) => [username, hashPassword(username)]));

/** A channel or private group and the usernames of its members. */
export interface SeededRoom {
    _id: string;
    t: IRoom['t'];
    name: string;
    members: string[];
}

/** Every room of a fresh workspace but the direct ones; #ops is there for owen to see without being in it. */
export const rooms: SeededRoom[] = [
    { _id: 'GENERAL', t: 'c', name: 'general', members: ['admin', 'olivia', 'owen', 'uma'] },
    { _id: seededId('#ops'), t: 'c', name: 'ops', members: ['admin', 'olivia', 'uma'] },
    { _id: seededId('#secret'), t: 'p', name: 'secret', members: ['admin', 'olivia'] },
];

/** Who has a direct room with whom. */
export const directRooms: [string, string][] = [
    ['admin', 'olivia'],
    ['olivia', 'owen'],
    ['owen', 'uma'],
];

/** The user document of a person, as the server would have stored it at sign-up. */
export function userOf({ username, name, roles, bot }: Person, now: Date): IUser {
    return {
        _id: bot ? username : seededId(`@${username}`),
        username,
        name,
        roles,
        type: bot ? 'bot' : 'user',
        active: true,
        emails: bot ? [] : [{ address: `${username}@example.com`, verified: true }],
        services: bot ? {} : { password: { bcrypt: passwords.get(username) ?? hashPassword(username) } },
        utcOffset: 0,
        createdAt: now,
        _updatedAt: now,
    };
}
