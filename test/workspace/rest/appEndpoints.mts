import type { Context } from 'hono';
import type { EndpointAnswer } from '../engine/Engine.mts';
import { authenticate } from './authenticate.mts';
import { parseBody, parseQuery } from './requestParts.mts';
import type { ServerInstance } from './ServerInstance.mts';

/** Where apps' endpoints live; the part after these is the endpoint's own path. */
export const endpointPaths = ['/api/apps/public/:appId/*', '/api/apps/private/:appId/:hash/*'];

/** Hands a request below one of these paths to the app that provides the endpoint; 404 when none does. */
export function serveAppEndpoint(instance: ServerInstance) {
    return async (context: Context): Promise<Response> => {
        const answer = await callEndpoint(instance, context);
        return answer ? render(answer) : new Response('Not Found', { status: 404 });
    };
}

async function callEndpoint(instance: ServerInstance, context: Context): Promise<EndpointAnswer | undefined> {
    const request = context.req.raw;
    const { appId = '', hash } = context.req.param() as Record<string, string | undefined>;
    const prefix = hash === undefined ? `/api/apps/public/${appId}/` : `/api/apps/private/${appId}/${hash}/`;
    return instance.engine()?.callEndpoint({
        appId,
        privateHash: hash,
        path: decodeURI(new URL(request.url).pathname).slice(prefix.length),
        method: request.method.toLowerCase(),
        headers: context.req.header(),
        query: textsOf(parseQuery(request.url) ?? {}),
        params: {},
        content: await parseBody(request),
        user: await authenticate(instance, request),
    });
}

function textsOf(query: Record<string, unknown>): Record<string, string> {
    return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
}

function render({ status, headers, content }: EndpointAnswer): Response {
    if (typeof content === 'string' || content === undefined) {
        return new Response(content, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
    }
    return new Response(JSON.stringify(content), {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    });
}
