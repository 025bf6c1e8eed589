import type { Directory, Person } from '../access/Directory';
import type { Integration } from '../integrations/Integration';
import type { CheckSubject, Target } from './CheckSubject';
import { targetWords } from './targetChecks';

/** What an integration is looked over with. */
export interface CheckContext {
    readonly directory: Directory;
    /** Whether somebody may post under another name. */
    readonly impersonates: (person: Person) => boolean;
    /** Whether somebody may post in every room that is read-only. */
    readonly writesReadOnly: (person: Person) => boolean;
    /** False when nothing can be learned of rooms, so that none is looked at. */
    readonly roomsReadable: boolean;
    readonly names: NameIndex;
    readonly here: string;
}

/** Ids of the integrations that have a name, by names in lower case, as looking one up takes no notice of case. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Writes down which integrations have which names. */
export function indexByName(integrations: readonly Integration[]): NameIndex {
    const book = new Map<string, string[]>();
    integrations.forEach(({ id, values }) => {
        const name = values.name.toLowerCase();
        book.set(name, [...(book.get(name) ?? []), id]);
    });
    return book;
}

/** Gathers what the checks ask for: users and rooms as they are now, through the directory. */
export async function gatherSubject(integration: Integration, instruments: CheckContext): Promise<CheckSubject> {
    const { directory, impersonates, names, here, roomsReadable } = instruments;
    const { values, author } = integration;
    const poster = await directory.person(values.username ?? '');
    const words = targetWords(integration).filter((word) => roomsReadable || word.startsWith('@'));
    return {
        integration,
        postsAs: poster,
        impersonates: poster !== undefined && impersonates(poster),
        author: author && (await directory.person(author.userId)),
        targets: await Promise.all(words.map((word) => lookAt(word, poster, instruments))),
        nameIsTaken: (names.get(values.name.toLowerCase()) ?? []).length > 1,
        nextFreeName: nextFreeName(integration, names),
        here,
    };
}

async function lookAt(word: string, poster: Person | undefined, instruments: CheckContext): Promise<Target> {
    const { directory, writesReadOnly } = instruments;
    const reference = word.slice(1);
    if (word.startsWith('@')) {
        return { kind: 'person', word, person: await directory.person(reference) };
    }
    const room = await directory.room(reference);
    const judged = room && poster;
    return {
        kind: 'room',
        word,
        room,
        joined: !judged || !room.isPrivate || (await directory.members(room.id)).includes(poster.id),
        writable:
            !judged ||
            !room.isReadOnly ||
            room.unmuted.includes(poster.username) ||
            writesReadOnly(poster) ||
            (await directory.leaders(room.id)).includes(poster.id),
    };
}

/** The first of several with one name gets the first number that is free, the second the next. */
function nextFreeName({ id, values: { name } }: Integration, names: NameIndex): string {
    let before = Math.max(0, (names.get(name.toLowerCase()) ?? []).indexOf(id));
    let number = 2;
    while (names.has(numbered(name, number).toLowerCase()) || before-- > 0) {
        number++;
    }
    return numbered(name, number);
}

function numbered(name: string, number: number): string {
    return `${name.slice(0, 110)} ${number}`;
}
