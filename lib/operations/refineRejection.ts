import type { CommandContext } from '../dispatch/CommandContext';
import type { Failure } from '../Failure';
import type { FieldValues } from '../integrations/fields/fields';

type Context = Pick<CommandContext, 'directory' | 'sender'>;

type Rejected = Extract<Failure, { kind: 'rejected' }>;

/** Replaces a rejection about an unknown room or user by a failure that names it: the API does not say which one it was. */
export async function refineRejection(failure: Failure, values: FieldValues, context: Context): Promise<Failure> {
    if (failure.kind !== 'rejected') {
        return failure;
    }
    switch (failure.errorType ?? '') {
        case 'error-invalid-room':
            return nameChannels(failure, values, context);
        case 'error-invalid-user':
        case 'error-invalid-post-as-user':
            return nameUser(failure, values, context);
        default:
            return failure;
    }
}

async function nameUser(failure: Rejected, { username }: FieldValues, context: Context): Promise<Failure> {
    const isUnknown = username !== undefined && (await context.directory.person(username)) === undefined;
    if (!isUnknown) {
        return failure;
    }
    const found = await inLowerCase(`@${username}`, context);
    return { kind: 'unknown-user', word: username, nearest: found?.slice(1) };
}

async function nameChannels(failure: Rejected, values: FieldValues, context: Context): Promise<Failure> {
    const { channel = [], targetRoom } = values;
    const named = [...channel, ...(targetRoom === undefined ? [] : [targetRoom])];
    const known = await Promise.all(named.map((word) => exists(word, context)));
    const words = named.filter((_word, index) => known[index] === false);
    const [only, ...others] = words;
    if (only === undefined) {
        return failure;
    }
    return {
        kind: 'unknown-channel',
        words,
        nearest: others.length > 0 ? undefined : await inLowerCase(only, context),
    };
}

async function exists(word: string, { directory }: Context): Promise<boolean> {
    const name = word.slice(1);
    if (word.startsWith('@')) {
        return (await directory.person(name)) !== undefined;
    }
    // A scope such as `all_public_channels` names no room.
    return !word.startsWith('#') || (await directory.room(name)) !== undefined;
}

/** The word in lower case, if that exists; a private room is only suggested to its members. */
async function inLowerCase(word: string, { directory, sender }: Context): Promise<string | undefined> {
    const lower = word.toLowerCase();
    if (lower === word) {
        return undefined;
    }
    if (word.startsWith('@')) {
        return (await directory.person(lower.slice(1))) && lower;
    }
    const [room, person] = await Promise.all([directory.room(lower.slice(1)), sender()]);
    if (room === undefined || !person.ok) {
        return undefined;
    }
    const isOpen = !room.isPrivate && room.teamId === undefined;
    return isOpen || (await directory.members(room.id)).includes(person.value.id) ? lower : undefined;
}
