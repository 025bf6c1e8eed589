import type { IUser as AppUser } from '@host/apps-engine/definition/users';
import { UserStatusConnection } from '@host/apps-engine/definition/users/UserStatusConnection';
import { UserType } from '@host/apps-engine/definition/users/UserType';
import type { IUser } from '@rocket.chat/core-typings';

const types: Record<string, UserType> = { user: UserType.USER, app: UserType.APP, bot: UserType.BOT };

const statusConnections: Record<string, UserStatusConnection> = {
    online: UserStatusConnection.ONLINE,
    away: UserStatusConnection.AWAY,
    busy: UserStatusConnection.BUSY,
};

/** A user as apps see it (the server's users converter). */
export function toAppUser(user: IUser): AppUser {
    return {
        id: user._id,
        username: user.username ?? '',
        emails: (user.emails ?? []) as AppUser['emails'],
        type: types[user.type] ?? UserType.UNKNOWN,
        isEnabled: user.active,
        name: user.name ?? '',
        roles: user.roles,
        bio: user.bio,
        status: user.status ?? 'offline',
        statusText: user.statusText,
        statusConnection: statusConnections[user.statusConnection ?? ''] ?? UserStatusConnection.OFFLINE,
        utcOffset: user.utcOffset ?? 0,
        createdAt: user.createdAt,
        updatedAt: user._updatedAt,
        lastLoginAt: user.lastLogin ?? user.createdAt,
        appId: 'appId' in user && typeof user.appId === 'string' ? user.appId : undefined,
        customFields: user.customFields,
        settings: { preferences: { language: user.language } },
    };
}
