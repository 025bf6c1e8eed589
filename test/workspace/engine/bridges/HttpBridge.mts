import { HttpBridge as EngineHttpBridge, type IHttpBridgeRequestInfo } from '@host/apps-engine/server/bridges';
import type { IHttpResponse } from '@host/apps-engine/definition/accessors';
import { fetchFollowing } from './fetchFollowing.mts';

const defaultTimeout = 180_000;
const parsedTypes = ['application/json', 'text/javascript', 'application/javascript', 'application/x-javascript'];

type AppRequest = IHttpBridgeRequestInfo['request'];

/** Apps' HTTP calls, sent and read as the server does (the server's AppHttpBridge and its server-fetch). */
export class HttpBridge extends EngineHttpBridge {
    protected async call({ url, method, request }: IHttpBridgeRequestInfo): Promise<IHttpResponse> {
        const { href, body, headers } = outgoing(url, method, request);
        const timeout = request.timeout ?? defaultTimeout;
        const response = await fetchFollowing({ url: href, method: method.toUpperCase(), body, headers, timeout });
        const answer = {
            url,
            method,
            statusCode: response.status,
            headers: response.headers,
        };
        if (request.encoding === null) {
            return { ...answer, content: response.body as unknown as string };
        }
        const content = response.body.toString(request.encoding as BufferEncoding | undefined);
        return { ...answer, content, data: parse(content, response.headers['content-type']) };
    }
}

interface Outgoing {
    href: string;
    body?: string;
    headers: Record<string, string>;
}

function outgoing(url: string, method: string, request: AppRequest): Outgoing {
    const target = new URL(url);
    const headers: Record<string, string> = { ...request.headers, ...authorization(request.auth) };
    // As the server reads it, empty content is no content.
    const content = request.content === '' ? (request.data as unknown) : (request.content ?? (request.data as unknown));
    const bodiless = ['get', 'head'].includes(method);
    const params = Object.entries(request.params ?? {});
    if (content || bodiless) {
        params.forEach(([name, value]) => {
            if (value) {
                target.searchParams.append(name, value);
            }
        });
        if (bodiless) {
            return { href: target.href, headers };
        }
        return typeof content === 'string'
            ? { href: target.href, headers, body: content }
            : { href: target.href, headers: withJsonType(headers), body: JSON.stringify(content) };
    }
    return request.params
        ? {
              href: target.href,
              headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
              body: new URLSearchParams(params).toString(),
          }
        : { href: target.href, headers };
}

function withJsonType(headers: Record<string, string>): Record<string, string> {
    const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    return named ? headers : { 'Content-Type': 'application/json', ...headers };
}

function authorization(auth: string | undefined): Record<string, string> {
    if (!auth) {
        return {};
    }
    if (!auth.includes(':')) {
        throw new Error('auth option should be of the form "username:password"');
    }
    return { Authorization: `Basic ${Buffer.from(auth, 'ascii').toString('base64')}` };
}

function parse(content: string, contentType = ''): unknown {
    if (!parsedTypes.includes(contentType.split(';')[0] ?? '')) {
        return null;
    }
    try {
        return JSON.parse(content);
    } catch {
        return null;
    }
}
