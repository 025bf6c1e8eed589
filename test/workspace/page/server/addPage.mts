import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { loginCookie } from '../../oauth/authorize.mts';
import { logIn } from '../../rest/logIn.mts';
import { parseBody } from '../../rest/requestParts.mts';
import type { LooseBody } from '../../rest/Route.mts';
import type { ServerInstance } from '../../rest/ServerInstance.mts';
import { addReceiver } from './addReceiver.mts';
import { bundleFolder, bundlePage } from './bundlePage.mts';
import { document } from './document.mts';
import { serveAvatar } from './serveAvatar.mts';
import { serveEvents } from './serveEvents.mts';
import { serveFile } from './serveFile.mts';
import { serveIcon } from './serveIcon.mts';

/** The addresses of rooms, as links to them are written. */
const rooms = ['/', '/channel/:name', '/group/:name', '/direct/:name'];

/** Adds the chat page, what it is made of, and what a client gets by other ways than the REST API. */
export function addPage(app: Hono, instance: ServerInstance): void {
    for (const path of rooms) {
        app.get(path, (context) => showPage(context));
    }
    app.get('/page/assets/:bundle/:name', serveAsset);
    app.post('/page/login', (context) => logInPage(instance, context));
    app.get('/page/events', serveEvents(instance));
    app.get('/avatar/:username', serveAvatar(instance));
    app.get('/api/apps/:id/icon', serveIcon(instance));
    app.get('/file-upload/:id/:name', serveFile(instance));
    addReceiver(app, instance);
}

async function showPage(context: Context): Promise<Response> {
    context.header('Content-Security-Policy', policy);
    context.header('Referrer-Policy', 'no-referrer');
    return context.html(document(basename(await bundlePage())));
}

// Styles are made while the page runs, so they cannot all be named beforehand; pictures of messages come from anywhere.
const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "connect-src 'self'",
    'img-src * data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join('; ');

const types: Record<string, string> = {
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.woff2': 'font/woff2',
    '.woff': 'font/woff',
    '.ttf': 'font/ttf',
    '.svg': 'image/svg+xml',
};

// Another bundle has another address, so that nothing is asked for twice.
const forGood = 'max-age=31536000, immutable';

async function serveAsset(context: Context): Promise<Response> {
    const { bundle = '', name = '' } = context.req.param() as Record<string, string | undefined>;
    const type = types[extname(name)];
    if (!type || !/^\w+$/.test(bundle) || !/^[\w.-]+$/.test(name)) {
        return context.notFound();
    }
    const content = await readFile(join(bundleFolder(bundle), name)).catch(() => undefined);
    return content
        ? new Response(new Uint8Array(content), { headers: { 'content-type': type, 'cache-control': forGood } })
        : context.notFound();
}

// The web client's login; the cookie lets the consent page know the person too, as there.
async function logInPage(instance: ServerInstance, context: Context): Promise<Response> {
    const login = await logIn(instance, (await parseBody(context.req.raw)) as LooseBody);
    if (!login) {
        return context.json({ error: 'Unauthorized' }, 401);
    }
    const { user, authToken } = login;
    setCookie(context, loginCookie, authToken, { httpOnly: true, sameSite: 'Lax', path: '/oauth' });
    return context.json({ userId: user._id, authToken });
}
