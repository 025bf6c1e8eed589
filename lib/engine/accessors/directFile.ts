import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Buffer } from 'buffer';
import { limits } from '../../limits';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';
import { mayBeDenied } from './mayBeDenied';

/** Messages of a direct room that are looked through for a file: the engine gives a hundred at most. */
const LOOKED_THROUGH = 50;

/** Bytes that a character of a file can have. */
const BYTES = 4;

/**
 * The text of the newest file in a person's direct room with the app's user. A message may name any file of the workspace,
 * which is why only one that was uploaded to this very room is read. Fails as `file-not-read`.
 */
export async function readDirectFile(read: IRead, userId: string): Promise<Outcome<string>> {
    const users = read.getUserReader();
    const [user, appUser] = await Promise.all([mayBeDenied(users.getById(userId)), mayBeDenied(users.getAppUser())]);
    const rooms = read.getRoomReader();
    const room = user && appUser && (await mayBeDenied(rooms.getDirectByUsernames([appUser.username, user.username])));
    if (!room) {
        return fail({ kind: 'file-not-read', reason: 'none' });
    }
    const options = { limit: LOOKED_THROUGH, sort: { createdAt: 'desc' } } as const;
    const messages = (await mayBeDenied(rooms.getMessages(room.id, options))) ?? [];
    const file = messages.find((message) => message.file)?.file;
    if (!file) {
        return fail({ kind: 'file-not-read', reason: 'none' });
    }
    const uploads = read.getUploadReader();
    const upload = await mayBeDenied(uploads.getById(file._id));
    if (!upload) {
        return fail({ kind: 'file-not-read', reason: 'denied' });
    }
    if ((upload.room as { readonly id?: string } | undefined)?.id !== room.id) {
        return fail({ kind: 'file-not-read', reason: 'none' });
    }
    if (Number(upload.size) > limits.imported * BYTES) {
        return fail({ kind: 'file-not-read', reason: 'too-large' });
    }
    const content = await mayBeDenied(uploads.getBuffer(upload));
    const text = content && Buffer.from(content).toString('utf8');
    if (text === undefined) {
        return fail({ kind: 'file-not-read', reason: 'denied' });
    }
    return text.length > limits.imported ? fail({ kind: 'file-not-read', reason: 'too-large' }) : succeed(text);
}
