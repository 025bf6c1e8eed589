import { Buffer } from 'buffer';
import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import { mayBeDenied } from '../mayBeDenied';
import type { Writing } from './directRoom';
import { directRoom } from './directRoom';

/** A text to send as a file. */
export interface TextFile {
    readonly name: string;
    readonly content: string;
}

/**
 * Puts a file into a person's direct room with the app's user, and answers that user's name; fails as `file-not-sent`,
 * by the app's permissions (engine `UploadBridge` answers nothing then) or by the workspace's rules for uploads.
 */
export async function sendDirectFile(writing: Writing, userId: string, file: TextFile): Promise<Outcome<string>> {
    const direct = await directRoom(writing, userId);
    if (!direct) {
        return fail({ kind: 'file-not-sent', reason: 'denied' });
    }
    const { room, appUser: user } = direct;
    const uploads = writing.modify.getCreator().getUploadCreator();
    try {
        const content = Buffer.from(file.content, 'utf8');
        const sent = await mayBeDenied(uploads.uploadBuffer(content, { filename: file.name, room, user }));
        return sent ? succeed(user.username) : fail({ kind: 'file-not-sent', reason: 'denied' });
    } catch {
        return fail({ kind: 'file-not-sent', reason: 'refused' });
    }
}
