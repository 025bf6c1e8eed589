import type OAuth2Server from '@node-oauth/oauth2-server';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { parseBody } from '../rest/requestParts.mts';
import type { ServerInstance } from '../rest/ServerInstance.mts';
import { findOne } from '../store/findOne.mts';
import { findUserByToken } from '../store/tokens.mts';
import { consentPage, loginPage } from './pages.mts';
import { runLibrary } from './runLibrary.mts';

/** The cookie in which the login page keeps a browser's login token. */
export const loginCookie = 'rc_token';

/** `GET /oauth/authorize`: checks client and redirect URI, asks for a login if there is none, then for consent. */
export async function showAuthorization({ store }: ServerInstance, context: Context): Promise<Response> {
    const query = context.req.query();
    const client = await findOne(store.oauthApps, { active: true, clientId: query.client_id });
    if (query.client_id === undefined || !client) {
        return context.redirect('/oauth/error/404');
    }
    if (query.redirect_uri !== undefined && !String(client.redirectUri).split(',').includes(query.redirect_uri)) {
        return context.redirect('/oauth/error/invalid_redirect_uri');
    }
    const token = getCookie(context, loginCookie);
    const user = token && (await findUserByToken(store, token));
    if (!user) {
        return context.html(loginPage(`/oauth/login${new URL(context.req.url).search}`, 'wrong' in query));
    }
    context.header('Cache-Control', 'no-store');
    const fields = { ...query, token };
    return context.html(consentPage({ clientName: String(client.name), username: user.username ?? '', fields }));
}

/** `POST /oauth/authorize`: the person's decision, with their login token; consent leads back to the client with a code. */
export async function decideAuthorization(
    { store }: ServerInstance,
    oauth: OAuth2Server,
    context: Context,
): Promise<Response> {
    const body = (await parseBody(context.req.raw)) as Record<string, string>;
    if (body.allow !== 'yes') {
        const reason = 'The user denied access to your application';
        return context.json({ error: 'access_denied', error_description: reason }, 401);
    }
    const token = body.access_token ?? body.token;
    if (token === undefined) {
        return context.text('No token', 401);
    }
    const user = await findUserByToken(store, token);
    if (!user) {
        return context.text('Invalid token', 401);
    }
    const authenticateHandler = { handle: () => ({ id: user._id }) };
    return runLibrary(context, body, (request, response) =>
        oauth.authorize(request, response, { authenticateHandler }),
    );
}
