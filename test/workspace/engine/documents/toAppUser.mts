import type { IUser as AppUser, UserStatusConnection } from '@host/apps-engine/definition/users';
import { UserType } from '@host/apps-engine/definition/users/UserType';
import type { IUser } from '@rocket.chat/core-typings';

const types: Record<string, UserType> = { user: UserType.USER, app: UserType.APP, bot: UserType.BOT };

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
        statusConnection: (user.statusConnection ?? 'offline') as UserStatusConnection,
        utcOffset: user.utcOffset ?? 0,
        createdAt: user.createdAt,
        updatedAt: user._updatedAt,
        lastLoginAt: user.lastLogin ?? user.createdAt,
        appId: 'appId' in user && typeof user.appId === 'string' ? user.appId : undefined,
        customFields: user.customFields,
        settings: { preferences: { language: user.language } },
    };
}
