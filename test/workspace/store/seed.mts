import type { IUser } from '@rocket.chat/core-typings';
import type Datastore from '@seald-io/nedb';
import { findOne } from './findOne.mts';
import { joinRoom, openDirectRoom } from './rooms.mts';
import { directRooms, people, rooms, type SeededRoom, userOf } from './seedPeople.mts';
import { permissions, roles } from './seedPermissions.mts';
import { settingDocuments } from './seedSettings.mts';
import type { Store } from './Store.mts';

interface Seeding {
    store: Store;
    now: Date;
}

interface RoomSeeding extends Seeding {
    users: Map<string, IUser>;
}

/** Fills what is missing of roles, permissions, settings, people and rooms; leaves alone what is there already. */
export async function seed(store: Store, now = new Date()): Promise<void> {
    const seeding = { store, now };
    await addMissing(store.roles, stamp(roles, now));
    await addMissing(store.permissions, stamp(permissions, now));
    await addMissing(store.settings, settingDocuments(now));
    const users = await seedPeople(seeding);
    for (const room of rooms) {
        await seedRoom({ ...seeding, users }, room);
    }
    for (const [one, other] of directRooms) {
        await openDirectRoom(store, memberOf(users, one), memberOf(users, other), now);
    }
}

function stamp<Document>(documents: Document[], now: Date): (Document & { _updatedAt: Date })[] {
    return documents.map((document) => ({ ...document, _updatedAt: now }));
}

async function addMissing<Document extends { _id: string }>(
    collection: Datastore<Document>,
    documents: Document[],
): Promise<void> {
    for (const document of documents) {
        if (!(await findOne(collection, { _id: document._id }))) {
            await collection.insertAsync(document);
        }
    }
}

async function seedPeople({ store, now }: Seeding): Promise<Map<string, IUser>> {
    const users = new Map<string, IUser>();
    for (const person of people) {
        const existing = await findOne(store.users, { username: person.username });
        users.set(person.username, existing ?? (await store.users.insertAsync(userOf(person, now))));
    }
    return users;
}

async function seedRoom({ store, now, users }: RoomSeeding, { members, ...seeded }: SeededRoom): Promise<void> {
    if (await findOne(store.rooms, { _id: seeded._id })) {
        return;
    }
    const owner = memberOf(users, members[0] ?? '');
    const room = await store.rooms.insertAsync({
        ...seeded,
        fname: seeded.name,
        u: { _id: owner._id, username: owner.username },
        usersCount: 0,
        msgs: 0,
        ro: false,
        default: seeded._id === 'GENERAL',
        ts: now,
        _updatedAt: now,
    });
    for (const username of members) {
        await joinRoom(store, room, memberOf(users, username), now);
    }
}

function memberOf(users: Map<string, IUser>, username: string): IUser {
    const user = users.get(username);
    if (!user) {
        throw new Error(`The seeded rooms name ${username}, who is not among the seeded people`);
    }
    return user;
}
