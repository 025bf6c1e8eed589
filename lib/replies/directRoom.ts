import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { mayBeDenied } from '../mayBeDenied';

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
    const existing = await mayBeDenied(read.getRoomReader().getDirectByUsernames(usernames));
    if (existing) {
        return existing;
    }
    const creator = modify.getCreator();
    const builder = creator.startRoom().setType(RoomType.DIRECT_MESSAGE).setCreator(appUser);
    const id = await creator.finish(builder.setMembersToBeAddedByUsernames(usernames));
    return read.getRoomReader().getById(id);
}
