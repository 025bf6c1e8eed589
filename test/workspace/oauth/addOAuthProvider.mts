import OAuth2Server from '@node-oauth/oauth2-server';
import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { logIn } from '../rest/logIn.mts';
import { parseBody } from '../rest/requestParts.mts';
import type { LooseBody } from '../rest/Route.mts';
import type { ServerInstance } from '../rest/ServerInstance.mts';
import { decideAuthorization, loginCookie, showAuthorization } from './authorize.mts';
import { OAuthModel } from './OAuthModel.mts';
import { errorPage } from './pages.mts';
import { runLibrary } from './runLibrary.mts';
import { showUserInfo } from './userInfo.mts';

/** Adds the workspace's OAuth2 provider (its `oauth2-server.ts`), with the library, the lifetimes and the rotation of the server. */
export function addOAuthProvider(app: Hono, instance: ServerInstance): void {
    const oauth = new OAuth2Server({ model: new OAuthModel(instance.store) });
    app.get('/oauth/authorize', (context) => showAuthorization(instance, context));
    app.post('/oauth/authorize', (context) => decideAuthorization(instance, oauth, context));
    app.post('/oauth/login', (context) => logInBrowser(instance, context));
    app.all('/oauth/token', (context) => issueToken(oauth, context));
    app.get('/oauth/userinfo', (context) => showUserInfo(instance, context));
    app.get('/oauth/error/:error', (context) => context.html(errorPage(context.req.param('error'))));
}

// The library takes forms only; other posts have their fields in a JSON body or the query, as the server lets them.
async function issueToken(oauth: OAuth2Server, context: Context): Promise<Response> {
    const form = context.req.header('content-type')?.includes('application/x-www-form-urlencoded') ?? false;
    const body = (await parseBody(context.req.raw)) as Record<string, string>;
    const fields = form ? body : { ...body, ...context.req.query() };
    return runLibrary(context, fields, (request, response) => oauth.token(request, response));
}

// Stands in for the web client's login; on the server the page behind /oauth/authorize does this.
async function logInBrowser(instance: ServerInstance, context: Context): Promise<Response> {
    const login = await logIn(instance, (await parseBody(context.req.raw)) as LooseBody);
    const target = new URL('/oauth/authorize', context.req.url);
    target.search = new URL(context.req.url).search;
    target.searchParams.delete('wrong');
    if (login) {
        setCookie(context, loginCookie, login.authToken, { httpOnly: true, sameSite: 'Lax', path: '/oauth' });
    } else {
        target.searchParams.set('wrong', '');
    }
    return context.redirect(target.pathname + target.search, 303);
}
