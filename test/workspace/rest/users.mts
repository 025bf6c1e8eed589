import type { IUser } from '@rocket.chat/core-typings';
import { readSetting } from '../store/settings.mts';
import type { Store } from '../store/Store.mts';
import type { Answer } from './Route.mts';

const publicFields = ['_id', 'username', 'name', 'status', 'statusText', 'utcOffset', 'type', 'active'] as const;
const privateFields = ['roles', 'emails', 'createdAt', 'lastLogin', '_updatedAt'] as const;

/** What everybody may see of a user, and with `full` what only they themselves and administrators may. */
export function describeUser(user: IUser, { full }: { full: boolean }): Partial<IUser> {
    const fields: readonly (keyof IUser)[] = full ? [...publicFields, ...privateFields] : publicFields;
    return Object.fromEntries(fields.flatMap((field) => (field in user ? [[field, user[field]]] : [])));
}

/** A user as `me` and `login` show them to themselves, without any secret (`getUserInfo.ts`). */
export async function describeSelf(store: Store, user: IUser): Promise<Answer> {
    const siteUrl = await readSetting(store, 'Site_Url');
    return {
        ...describeUser(user, { full: true }),
        settings: { preferences: user.settings?.preferences ?? {} },
        services: { password: { exists: user.services?.password?.bcrypt !== undefined } },
        email: user.emails?.find(({ verified }) => verified)?.address,
        avatarUrl: `${siteUrl.replace(/\/$/, '')}/avatar/${user.username ?? ''}`,
    };
}
