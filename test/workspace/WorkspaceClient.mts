import { Agent } from 'node:http';
import { AppPackageParser } from '@host/apps-engine/server/compiler';
import type { InstalledApp } from './engine/Engine.mts';
import { headersOf, readBody, sendRequest } from './sendRequest.mts';
import { findUser } from './store/findUser.mts';
import type { Store } from './store/Store.mts';
import { issueLoginToken } from './store/tokens.mts';

/** What a request carries to act as a user. */
export interface Login {
    userId: string;
    authToken: string;
}

/** A request to the API; a body that is no form is sent as JSON, text as it is. */
export interface ApiRequest {
    method?: string;
    path: string;
    as?: string;
    body?: unknown;
    headers?: Record<string, string>;
}

/** A status, the headers, and the parsed body. */
export interface ApiAnswer {
    status: number;
    headers: Headers;
    body: Record<string, unknown>;
}

/** Speaks the workspace's API over real sockets as any of its people. */
export class WorkspaceClient {
    private readonly logins = new Map<string, Promise<Login>>();
    private readonly agent = new Agent({ keepAlive: true });

    constructor(
        private readonly store: Store,
        private readonly url: string,
    ) {}

    /** Logs the person in, without the detour over `login` and its rate limit; the same login each time. */
    login(username: string): Promise<Login> {
        const login = this.logins.get(username) ?? this.logIn(username);
        this.logins.set(username, login);
        return login;
    }

    /** Sends one request, to the given instance or the workspace's first. */
    async request({ method = 'GET', path, as, body, headers = {} }: ApiRequest, url = this.url): Promise<ApiAnswer> {
        const content = await contentOf(body);
        const message = await sendRequest({
            url: url + path,
            method,
            headers: {
                ...(as === undefined ? {} : credentials(await this.login(as))),
                ...(content && { 'content-type': content.type }),
                ...headers,
            },
            body: content?.body,
            agent: this.agent,
        });
        const text = (await readBody(message)).toString();
        return {
            status: message.statusCode ?? 0,
            headers: headersOf(message),
            body: JSON.parse(text || 'null') as Record<string, unknown>,
        };
    }

    /** Uploads an app package as an administrator, granting what its app.json asks for; updates it if it is there already. */
    async installApp(zip: Buffer): Promise<InstalledApp> {
        const { info } = await new AppPackageParser().unpackageApp(zip);
        const { status } = await this.request({ path: `/api/apps/${info.id}`, as: 'admin' });
        const form = new FormData();
        form.set('app', new Blob([new Uint8Array(zip)]), 'app.zip');
        form.set('permissions', JSON.stringify(info.permissions ?? []));
        const path = status === 404 ? '/api/apps' : `/api/apps/${info.id}`;
        const { app } = await this.succeed({ method: 'POST', path, as: 'admin', body: form });
        return app as InstalledApp;
    }

    /** Saves settings of an app (the first installed one unless named) as an administrator. */
    async configureApp(values: Record<string, unknown>, appId?: string): Promise<void> {
        const settings = Object.entries(values).map(([id, value]) => ({ id, value }));
        const path = `/api/apps/${appId ?? (await this.firstApp()).id}/settings`;
        await this.succeed({ method: 'POST', path, as: 'admin', body: { settings } });
    }

    private async firstApp(): Promise<InstalledApp> {
        const { apps } = await this.succeed({ path: '/api/apps/installed', as: 'admin' });
        const [app] = apps as InstalledApp[];
        if (!app) {
            throw new Error('No app is installed');
        }
        return app;
    }

    private async succeed(request: ApiRequest): Promise<Record<string, unknown>> {
        const { status, body } = await this.request(request);
        if (body.success !== true) {
            throw new Error(`${request.path} answered ${status}: ${JSON.stringify(body)}`);
        }
        return body;
    }

    private async logIn(username: string): Promise<Login> {
        const user = await findUser(this.store, username);
        return { userId: user._id, authToken: await issueLoginToken(this.store, user._id) };
    }
}

/** A body as it is sent; undefined for none. */
async function contentOf(body: unknown): Promise<{ type: string; body: string | Buffer } | undefined> {
    if (body === undefined) {
        return undefined;
    }
    if (body instanceof FormData) {
        const form = new Response(body);
        return { type: form.headers.get('content-type') ?? '', body: Buffer.from(await form.arrayBuffer()) };
    }
    return { type: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function credentials({ userId, authToken }: Login): Record<string, string> {
    return { 'X-User-Id': userId, 'X-Auth-Token': authToken };
}
