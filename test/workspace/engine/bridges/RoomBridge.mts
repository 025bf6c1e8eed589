import type { IMessageRaw } from '@host/apps-engine/definition/messages';
import type { IRoom as AppRoom, IRoomRaw } from '@host/apps-engine/definition/rooms';
import { RoomType } from '@host/apps-engine/definition/rooms';
import type { IUser as AppUser } from '@host/apps-engine/definition/users';
import { RoomBridge as EngineRoomBridge } from '@host/apps-engine/server/bridges';
import type { GetMessagesOptions, GetRoomsFilters, GetRoomsOptions } from '@host/apps-engine/server/bridges/RoomBridge';
import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import { randomId } from '../../store/randomId.mts';
import { joinRoom, openDirectRoom } from '../../store/rooms.mts';
import { toAppMessageRaw } from '../documents/toAppMessage.mts';
import { toAppRoom } from '../documents/toAppRoom.mts';
import { toAppUser } from '../documents/toAppUser.mts';
import type { EngineContext } from './EngineContext.mts';

/** Rooms, their members and messages (the server's AppRoomBridge), without discussions and unread messages. */
export class RoomBridge extends EngineRoomBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected async create({ type, creator, slugifiedName, displayName }: AppRoom, members: string[]): Promise<string> {
        const { store } = this.context;
        const owner = await findOne(store.users, { _id: creator.id });
        const users = await store.users.findAsync({ username: { $in: members } });
        if (!owner) {
            throw new Error('error-invalid-user');
        }
        if (type === RoomType.DIRECT_MESSAGE) {
            return (await openDirectRoom(store, owner, users.find(({ _id }) => _id !== owner._id) ?? owner))._id;
        }
        const now = new Date();
        const room = await store.rooms.insertAsync({
            _id: randomId(),
            t: type,
            name: slugifiedName,
            fname: displayName,
            u: { _id: owner._id, username: owner.username },
            usersCount: 0,
            msgs: 0,
            ts: now,
            _updatedAt: now,
        });
        for (const user of [owner, ...users]) {
            await joinRoom(store, room, user, now);
        }
        return room._id;
    }

    protected getById(roomId: string): Promise<AppRoom> {
        return this.find({ _id: roomId }) as Promise<AppRoom>;
    }

    protected getByName(name: string): Promise<AppRoom> {
        return this.find({ name }) as Promise<AppRoom>;
    }

    protected async getCreatorById(roomId: string): Promise<AppUser | undefined> {
        return (await this.find({ _id: roomId }))?.creator;
    }

    protected async getCreatorByName(name: string): Promise<AppUser | undefined> {
        return (await this.find({ name }))?.creator;
    }

    protected async getDirectByUsernames(usernames: string[]): Promise<AppRoom | undefined> {
        const direct = await this.context.store.rooms.findAsync({ t: 'd', usernames: { $in: usernames } });
        const wanted = [...usernames].sort().join();
        const room = direct.find((candidate) => [...(candidate.usernames ?? [])].sort().join() === wanted);
        return room && toAppRoom(this.context.store, room);
    }

    /** One look-up for each member; whoever is not there any more leaves a gap. */
    protected async getMembers(roomId: string): Promise<AppUser[]> {
        const { users, subscriptions } = this.context.store;
        const members = await subscriptions.findAsync({ rid: roomId });
        const found = members.map(async ({ u }) => {
            const user = await findOne(users, { _id: u._id });
            return user && toAppUser(user);
        });
        return (await Promise.all(found)) as AppUser[];
    }

    protected getModerators(roomId: string): Promise<AppUser[]> {
        return this.subscribers({ rid: roomId, roles: 'moderator' });
    }

    protected getOwners(roomId: string): Promise<AppUser[]> {
        return this.subscribers({ rid: roomId, roles: 'owner' });
    }

    protected getLeaders(roomId: string): Promise<AppUser[]> {
        return this.subscribers({ rid: roomId, roles: 'leader' });
    }

    protected async getAllRooms({ types }: GetRoomsFilters, options: GetRoomsOptions): Promise<IRoomRaw[]> {
        const query = types ? { t: { $in: types } } : {};
        const { skip = 0, limit = 100 } = options;
        return (await this.context.store.rooms.findAsync(query).skip(skip).limit(limit)).map(toRawRoom);
    }

    protected async update({ id, displayName, description }: AppRoom, members: string[]): Promise<void> {
        const { store } = this.context;
        const room = await findOne(store.rooms, { _id: id });
        if (!room) {
            throw new Error('A room must exist to update.');
        }
        await store.rooms.updateAsync({ _id: id }, { $set: { fname: displayName, description } });
        for (const user of await store.users.findAsync({ username: { $in: members } })) {
            await joinRoom(store, room, user);
        }
    }

    protected async delete(roomId: string): Promise<void> {
        await this.context.store.rooms.removeAsync({ _id: roomId }, {});
        await this.context.store.subscriptions.removeAsync({ rid: roomId }, { multi: true });
    }

    protected async getMessages(roomId: string, { limit, skip, sort }: GetMessagesOptions): Promise<IMessageRaw[]> {
        const order = { ts: sort.createdAt === 'asc' ? 1 : -1 };
        const found = this.context.store.messages.findAsync({ rid: roomId }).sort(order).skip(skip).limit(limit);
        return (await found).map(toAppMessageRaw);
    }

    protected async removeUsers(roomId: string, usernames: string[]): Promise<void> {
        const query = { rid: roomId, 'u.username': { $in: usernames } };
        await this.context.store.subscriptions.removeAsync(query, { multi: true });
    }

    protected createDiscussion(): Promise<string> {
        return Promise.reject(new Error('Discussions are not provided by the local workspace.'));
    }

    protected getUnreadByUser(): Promise<IMessageRaw[]> {
        return Promise.reject(new Error('Unread messages are not provided by the local workspace.'));
    }

    protected getUserUnreadMessageCount(): Promise<number> {
        return Promise.reject(new Error('Unread messages are not provided by the local workspace.'));
    }

    private async find(query: Record<string, unknown>): Promise<AppRoom | undefined> {
        const room = await findOne(this.context.store.rooms, query);
        return room && toAppRoom(this.context.store, room);
    }

    private async subscribers(query: object): Promise<AppUser[]> {
        const ids = (await this.context.store.subscriptions.findAsync(query)).map(({ u }) => u._id);
        return (await this.context.store.users.findAsync({ _id: { $in: ids } })).map((user: IUser) => toAppUser(user));
    }
}

function toRawRoom(room: IRoom): IRoomRaw {
    return {
        id: room._id,
        slugifiedName: room.name ?? '',
        displayName: room.fname,
        type: room.t as unknown as RoomType,
        creator: { _id: room.u._id, username: room.u.username ?? '', name: room.u.name },
        usernames: room.usernames,
        userIds: room.uids,
        isDefault: room.default === true,
        isReadOnly: room.ro === true,
        messageCount: room.msgs,
        createdAt: room.ts,
        updatedAt: room._updatedAt,
        lastModifiedAt: room.lm,
        description: room.description,
        customFields: room.customFields,
    };
}
