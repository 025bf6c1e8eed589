import type { Context } from 'hono';
import type { ServerInstance } from '../../rest/ServerInstance.mts';
import { findOne } from '../../store/findOne.mts';

/** Of enough contrast to the white letter on them. */
const colors = ['#C2185B', '#7B1FA2', '#303F9F', '#0277BD', '#00796B', '#33691E', '#A1501A', '#5D4037', '#455A64'];

/** `GET /avatar/:username`: the first letter of a name on a colour that goes with it, as people without a picture have it; an app's user has its icon. */
export function serveAvatar({ store }: Pick<ServerInstance, 'store'>) {
    return async (context: Context): Promise<Response> => {
        const { username = '' } = context.req.param() as Record<string, string | undefined>;
        const user = await findOne(store.users, { username });
        if (user && 'appId' in user) {
            return context.redirect(`/api/apps/${String(user.appId)}/icon`);
        }
        const letter = /[\p{L}\p{N}]/u.exec(user?.username ?? username)?.[0] ?? '?';
        const sum = Buffer.from(username).reduce((total, byte) => total + byte, 0);
        const color = colors[sum % colors.length] ?? '';
        const text = `<text x="100" y="100" dy=".36em" text-anchor="middle" fill="#fff" font-size="110" font-family="sans-serif">${letter.toUpperCase()}</text>`;
        const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200" fill="${color}"/>${text}</svg>`;
        return context.body(picture, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' });
    };
}
