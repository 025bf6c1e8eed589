import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { Buffer } from 'buffer';
import type { UploadedText } from '../../dispatch/CommandContext';
import type { Failure } from '../../Failure';
import { limits } from '../../limits';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';
import { mayBeDenied } from './mayBeDenied';

/** Messages of a direct room that are looked through for a file: the engine gives a hundred at most. */
const LOOKED_THROUGH = 50;

/**
 * A file in a person's direct room with the app's user: the one of an id, or else the newest. An id may be anybody's, and a
 * message may name any file of the workspace, which is why only a file that was uploaded to this very room is read. Fails as
 * `file-not-read`.
 */
export async function readDirectFile(
    read: IRead,
    { userId, fileId }: { readonly userId: string; readonly fileId?: string },
): Promise<Outcome<UploadedText>> {
    const room = await directRoomOf(read, userId);
    const id = room && (fileId ?? (await newestFileIn(room, read)));
    if (!room || id === undefined) {
        return notRead(fileId === undefined ? 'none' : 'gone');
    }
    const uploads = read.getUploadReader();
    const upload = await mayBeDenied(uploads.getById(id));
    // A file that is not there and a permission that was not agreed to look the same; the message of a newest one shows that it is there.
    if (!upload) {
        return notRead(fileId === undefined ? 'denied' : 'gone');
    }
    if ((upload.room as { readonly id?: string } | undefined)?.id !== room.id) {
        return notRead(fileId === undefined ? 'none' : 'gone');
    }
    if (!isTakenIn(upload.size)) {
        return notRead('too-large');
    }
    const content = await mayBeDenied(uploads.getBuffer(upload));
    if (!content) {
        return notRead('denied');
    }
    // A record may say less than there is: its size is what whoever uploaded the file said of it.
    if (!isTakenIn(content.length)) {
        return notRead('too-large');
    }
    const text = decoded(Buffer.from(content));
    return text === undefined ? notRead('not-text') : succeed({ id, text });
}

/** Whether a file of this size is read; one whose record tells none is not. */
function isTakenIn(size: unknown): boolean {
    return typeof size === 'number' && size >= 0 && size <= limits.importedFile;
}

/** Undefined for another encoding, of which each letter that is not English would be replaced without a word. */
function decoded(content: Buffer): string | undefined {
    // Some sandboxes leave out the mark of the encoding themselves.
    const text = content.toString('utf8').replace(/^\ufeff/, '');
    return [text, `\ufeff${text}`].some((it) => content.equals(Buffer.from(it, 'utf8'))) ? text : undefined;
}

async function directRoomOf(read: IRead, userId: string): Promise<IRoom | undefined> {
    const users = read.getUserReader();
    const [user, appUser] = await Promise.all([mayBeDenied(users.getById(userId)), mayBeDenied(users.getAppUser())]);
    return user && appUser && mayBeDenied(read.getRoomReader().getDirectByUsernames([appUser.username, user.username]));
}

async function newestFileIn({ id }: IRoom, read: IRead): Promise<string | undefined> {
    const options = { limit: LOOKED_THROUGH, sort: { createdAt: 'desc' } } as const;
    const messages = (await mayBeDenied(read.getRoomReader().getMessages(id, options))) ?? [];
    // Where servers show that a message was deleted, it still names the file that is gone, but has no attachment.
    return messages.find(({ file, attachments }) => file && attachments?.length !== 0)?.file?._id;
}

function notRead(reason: Extract<Failure, { kind: 'file-not-read' }>['reason']): Outcome<never> {
    return fail({ kind: 'file-not-read', reason });
}
