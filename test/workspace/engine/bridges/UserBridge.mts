import type { IUser as AppUser, IUserCreationOptions } from '@host/apps-engine/definition/users';
import { UserType } from '@host/apps-engine/definition/users/UserType';
import { UserBridge as EngineUserBridge } from '@host/apps-engine/server/bridges';
import type { IUser } from '@rocket.chat/core-typings';
import { deactivateUser } from '../../store/deactivateUser.mts';
import { findOne } from '../../store/findOne.mts';
import { randomId } from '../../store/randomId.mts';
import { joinRoom } from '../../store/rooms.mts';
import { toAppUser } from '../documents/toAppUser.mts';
import type { EngineContext } from './EngineContext.mts';

/** People, and the user that each app has of its own, `<slug>.bot` with role `app` (the server's AppUserBridge). */
export class UserBridge extends EngineUserBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected getById(id: string): Promise<AppUser> {
        return this.find({ _id: id }) as Promise<AppUser>;
    }

    protected getByUsername(username: string): Promise<AppUser> {
        return this.find({ username }) as Promise<AppUser>;
    }

    protected getAppUser(appId?: string): Promise<AppUser | undefined> {
        return appId === undefined ? Promise.resolve(undefined) : this.find({ appId });
    }

    protected async getActiveUserCount(): Promise<number> {
        return this.users.countAsync({ active: true, type: { $ne: 'app' } });
    }

    protected async getUserUnreadMessageCount(userId: string): Promise<number> {
        const subscriptions = await this.context.store.subscriptions.findAsync({ 'u._id': userId });
        return subscriptions.reduce((count, { unread }) => count + unread, 0);
    }

    protected async getUserRoomIds(userId: string): Promise<string[]> {
        return (await this.context.store.subscriptions.findAsync({ 'u._id': userId })).map(({ rid }) => rid);
    }

    protected async create(data: Partial<AppUser>, appId: string, options?: IUserCreationOptions): Promise<string> {
        const { username = '' } = data;
        if (data.type !== UserType.APP && data.type !== UserType.BOT) {
            throw new Error('Creating normal users is currently not supported');
        }
        if (await this.find({ username })) {
            throw new Error(
                `The username "${username}" is already being used. Rename or remove the user using it to install this App`,
            );
        }
        const user = await this.users.insertAsync(newUser(data, appId));
        if (options?.joinDefaultChannels) {
            for (const room of await this.context.store.rooms.findAsync({ t: 'c', default: true })) {
                await joinRoom(this.context.store, room, user);
            }
        }
        return user._id;
    }

    protected async remove({ id }: AppUser): Promise<boolean> {
        await this.users.removeAsync({ _id: id }, {});
        await this.context.store.subscriptions.removeAsync({ 'u._id': id }, { multi: true });
        return true;
    }

    protected async update({ id }: AppUser, updates: Partial<AppUser>): Promise<boolean> {
        await this.users.updateAsync({ _id: id }, { $set: { ...updates, _updatedAt: new Date() } });
        return true;
    }

    protected async deleteUsersCreatedByApp(appId: string, type: UserType.APP | UserType.BOT): Promise<boolean> {
        return (await this.users.removeAsync({ appId, type }, { multi: true })) > 0;
    }

    protected async deactivate(id: string): Promise<boolean> {
        await deactivateUser(this.context.store, id);
        return true;
    }

    private get users(): EngineContext['store']['users'] {
        return this.context.store.users;
    }

    private async find(query: Record<string, unknown>): Promise<AppUser | undefined> {
        const user = await findOne(this.users, query);
        return user && toAppUser(user);
    }
}

function newUser(data: Partial<AppUser>, appId: string): IUser {
    const now = new Date();
    const user = {
        _id: data.id ?? randomId(),
        username: data.username,
        name: data.name,
        roles: data.roles ?? [],
        type: data.type ?? 'app',
        appId,
        active: data.isEnabled ?? true,
        emails: data.emails ?? [],
        createdAt: now,
        _updatedAt: now,
    };
    return user;
}
