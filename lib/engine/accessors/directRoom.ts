import type { TextFile } from '../../dispatch/CommandContext';
import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { mayBeDenied } from './mayBeDenied';
import { withoutMentions } from '../../replies/parts/markdown';
import { Buffer } from 'buffer';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';

/** The engine's accessors that it takes to write somewhere. */
export interface Writing {
    readonly read: IRead;
    readonly modify: IModify;
}

/** The room that only a person and the app's user are in. */
export interface DirectRoom {
    readonly room: IRoom;
    readonly appUser: IUser;
}

/** A person's direct room with the app's user, which is made when there is none; undefined when it cannot be. */
export async function directRoom({ read, modify }: Writing, userId: string): Promise<DirectRoom | undefined> {
    const users = read.getUserReader();
    const [user, appUser] = await Promise.all([mayBeDenied(users.getById(userId)), users.getAppUser()]);
    const room = user && appUser && (await findOrOpen({ read, modify }, user, appUser));
    return room ? { room, appUser } : undefined;
}

async function findOrOpen({ read, modify }: Writing, user: IUser, appUser: IUser): Promise<IRoom | undefined> {
    const usernames = [appUser.username, user.username];
    const find = () => mayBeDenied(read.getRoomReader().getDirectByUsernames(usernames));
    const existing = await find();
    if (existing) {
        return existing;
    }
    try {
        const creator = modify.getCreator();
        const builder = creator.startRoom().setType(RoomType.DIRECT_MESSAGE).setCreator(appUser);
        const id = await creator.finish(builder.setMembersToBeAddedByUsernames(usernames));
        return await read.getRoomReader().getById(id);
    } catch (error) {
        // Somebody else may have opened it since it was looked for: a room between two people has one fixed id.
        const opened = await find();
        if (opened) {
            return opened;
        }
        throw error;
    }
}

/** Writes to a person in their direct room with the app's user. */
export async function sendDirectMessage({ read, modify }: Writing, userId: string, text: string): Promise<void> {
    const direct = await directRoom({ read, modify }, userId);
    if (direct) {
        const { room, appUser } = direct;
        const creator = modify.getCreator();
        await creator.finish(
            creator.startMessage().setRoom(room).setSender(appUser).setText(withoutMentions(text)).setParseUrls(false),
        );
    }
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
