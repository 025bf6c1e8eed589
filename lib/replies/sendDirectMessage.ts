import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms/RoomType';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { mayBeDenied } from '../mayBeDenied';
import { withoutMentions } from '../messages/markdown';

/** Writes to a person in their direct room with the app's user, which is made when there is none. */
export async function sendDirectMessage(
    { read, modify }: { readonly read: IRead; readonly modify: IModify },
    userId: string,
    text: string,
): Promise<void> {
    const users = read.getUserReader();
    const [user, appUser] = await Promise.all([mayBeDenied(users.getById(userId)), users.getAppUser()]);
    const room = user && appUser && (await directRoom({ read, modify }, user, appUser));
    if (room) {
        const creator = modify.getCreator();
        await creator.finish(
            creator.startMessage().setRoom(room).setSender(appUser).setText(withoutMentions(text)).setParseUrls(false),
        );
    }
}

async function directRoom(
    { read, modify }: { readonly read: IRead; readonly modify: IModify },
    user: IUser,
    appUser: IUser,
): Promise<IRoom | undefined> {
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
