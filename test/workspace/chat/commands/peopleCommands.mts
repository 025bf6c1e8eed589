import { findSubscription, joinRoom } from '../../store/rooms.mts';
import type { ChatSession } from '../ChatSession.mts';
import { findMember, findPerson, findPlace, labelOf } from '../places.mts';
import { table } from '../terminal/table.mts';
import { whatMayDo } from './whatMayDo.mts';

/** Goes on as somebody else, in the same room where that person can see it. */
export async function becomePerson(session: ChatSession, name: string): Promise<boolean> {
    const { store } = session.workspace;
    const user = await findPerson(store, name);
    if (!user) {
        return session.refuse(`Nobody called “${name}” can chat here: /people lists who can`);
    }
    const here = session.room.t === 'd' ? undefined : await findPlace(store, user, labelOf(session.room, user));
    const room = here ?? (await findPlace(store, user, '#general'));
    session.go({ user, ...(room ? { room } : {}) });
    return true;
}

/** Makes somebody, a bot or an app too, a member of the room (what the server's `/invite` does). */
export async function inviteMember(session: ChatSession, name: string): Promise<boolean> {
    const { workspace, room, user, screen } = session;
    const { store } = workspace;
    const label = labelOf(room, user);
    const invited = await findMember(store, name);
    if (!invited) {
        return session.refuse(`Nobody is called “${name}”: /people lists who is here`);
    }
    if (room.t === 'd') {
        return session.refuse('Nobody can be brought into a direct room');
    }
    if (!(await findSubscription(store, room._id, user._id))) {
        return session.refuse(`${user.username ?? ''} has not joined ${label}: type /join ${label} first`);
    }
    await joinRoom(store, room, invited);
    screen.print(screen.style.paint('dim', `${invited.username ?? ''} is in ${label}`));
    return true;
}

/** Shows who is here, with their roles and what they may do. */
export async function listPeople({ workspace, screen, user: self }: ChatSession): Promise<boolean> {
    const { store } = workspace;
    const people = await store.users.findAsync({ type: 'user' }).sort({ username: 1 });
    const roles = new Map((await store.roles.findAsync({})).map(({ _id, name }) => [_id, name]));
    const rows = people.map(async (person) => {
        const names = person.roles.map((role) => roles.get(role) ?? role).join(', ');
        return [person.username ?? '', `${names}: ${await whatMayDo(store, person)}`, person._id === self._id] as const;
    });
    screen.print(table(await Promise.all(rows), screen.style));
    return true;
}
