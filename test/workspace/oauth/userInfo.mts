import type { Context } from 'hono';
import { findUserByAccessToken } from '../rest/authenticate.mts';
import type { ServerInstance } from '../rest/ServerInstance.mts';
import { readSetting } from '../store/settings.mts';

/** `GET /oauth/userinfo`: who the bearer of an access token is. */
export async function showUserInfo(instance: ServerInstance, context: Context): Promise<Response> {
    const authorization = context.req.header('authorization');
    if (authorization === undefined) {
        return context.text('No token', 401);
    }
    const user = await findUserByAccessToken(instance, authorization.replace('Bearer ', ''));
    if (!user) {
        return context.text('Invalid Token', 401);
    }
    const siteUrl = await readSetting(instance.store, 'Site_Url');
    return context.json({
        sub: user._id,
        name: user.name,
        email: user.emails?.[0]?.address,
        email_verified: user.emails?.[0]?.verified,
        department: '',
        birthdate: '',
        preffered_username: user.username,
        updated_at: user._updatedAt,
        picture: `${siteUrl}/avatar/${user.username ?? ''}`,
    });
}
