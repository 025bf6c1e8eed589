import { mayPost } from '../access/mayPost';
import type { Directory, Person, RoomState } from '../access/Directory';
import { whyNotApplicable } from '../integrations/fields/checkFields';
import type { Integration } from '../integrations/Integration';
import type { CheckSubject, Target } from './CheckSubject';
import type { NameIndex } from './NameIndex';

/** What the checks of one run have in common. */
export interface CheckContext {
    readonly directory: Directory;
    /** Whether somebody may post under another name. */
    readonly impersonates: (person: Person) => boolean;
    /** Whether somebody may post in every room that is read-only. */
    readonly writesReadOnly: (person: Person) => boolean;
    /** False when the app may not read rooms; they are not checked then. */
    readonly roomsReadable: boolean;
    /** Whether any integration in sight has a compiled script. */
    readonly tellsCompiled: boolean;
    readonly names: NameIndex;
    /** Ids of those that a rotation ends by itself: whatever has their name too has it alone before long. */
    readonly ending: ReadonlySet<string>;
    /** Whether only one integration is checked, so that it is also reported for sharing a name. */
    readonly single: boolean;
    readonly here: string;
}

/** Gathers what the checks need: users and rooms as they are now, from the directory. */
export async function gatherSubject(integration: Integration, context: CheckContext): Promise<CheckSubject> {
    const { directory, impersonates, names, single, here, roomsReadable, tellsCompiled, ending } = context;
    const { values, author } = integration;
    const postsAs = await directory.person(values.username ?? '');
    const words = targetWords(integration).filter((word) => roomsReadable || word.startsWith('@'));
    const sharing = names.sharing(integration).filter(({ id }) => id === integration.id || !ending.has(id));
    const enabled = sharing.filter((it) => it.values.enabled === true || it.id === integration.id);
    return {
        integration,
        postsAs,
        impersonates: postsAs !== undefined && impersonates(postsAs),
        author: author && (await directory.person(author.userId)),
        tellsCompiled,
        targets: await Promise.all(words.map((word) => lookAt(word, postsAs, context))),
        ends: ending.has(integration.id),
        namesakes: sharing.filter(({ id }) => id !== integration.id),
        keepsName: !single && enabled[0]?.id === integration.id,
        nextFreeName: names.nextFreeName(integration),
        here,
    };
}

/** The rooms and people that an integration uses, as words; scopes such as `all_public_channels` are not among them. */
function targetWords({ values }: Integration): string[] {
    const channel = whyNotApplicable('channel', values) === undefined ? (values.channel ?? []) : [];
    const { targetRoom } = values;
    const usesTarget = targetRoom !== undefined && values.type === 'outgoing';
    const words = [
        ...channel,
        ...(usesTarget && whyNotApplicable('targetRoom', values) === undefined ? [targetRoom] : []),
    ];
    return [...new Set(words.filter((word) => /^[#@]/.test(word)))];
}

async function lookAt(word: string, postsAs: Person | undefined, context: CheckContext): Promise<Target> {
    const { directory } = context;
    const reference = word.slice(1);
    if (word.startsWith('@')) {
        return { kind: 'person', word, person: await directory.person(reference) };
    }
    const room = await directory.room(reference);
    if (room === undefined || postsAs === undefined) {
        return { kind: 'room', word, room, joined: true, writable: true };
    }
    return {
        kind: 'room',
        word,
        room,
        joined: await isJoined(room, postsAs, context),
        writable: await mayPost(room, postsAs, context.directory, context.writesReadOnly),
    };
}

/** Posting to a public channel joins it automatically, unless it is a team's. */
async function isJoined(room: RoomState, { id }: Person, { directory }: CheckContext): Promise<boolean> {
    return (!room.isPrivate && room.teamId === undefined) || (await directory.members(room.id)).includes(id);
}
