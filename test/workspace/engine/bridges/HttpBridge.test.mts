import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { RequestMethod } from '@host/apps-engine/definition/accessors';
import type { IHttpRequest, IHttpResponse } from '@host/apps-engine/definition/accessors';
import { HttpBridge } from './HttpBridge.mts';

class OpenHttpBridge extends HttpBridge {
    send(method: RequestMethod, url: string, request: IHttpRequest = {}): Promise<IHttpResponse> {
        return this.call({ appId: 'app', method, url, request });
    }
}

interface Seen {
    method?: string;
    url?: string;
    type?: string;
    authorization?: string;
    body: string;
}

/** Serves requests as `answer` says, and hands the test the address and what arrived. */
async function serving(
    answer: (response: ServerResponse, seen: Seen) => void,
    use: (origin: string, seen: Seen[]) => Promise<void>,
): Promise<void> {
    const seen: Seen[] = [];
    const server = createServer((request, response) => {
        void read(request).then((body) => {
            const { method, url, headers } = request;
            const one = { method, url, type: headers['content-type'], authorization: headers.authorization, body };
            seen.push(one);
            answer(response, one);
        });
    });
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
        await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen);
    } finally {
        sockets.forEach((socket) => socket.destroy());
        await new Promise((resolve) => server.close(resolve));
    }
}

async function read(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
        chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks).toString();
}

const { GET, POST, DELETE, PATCH } = RequestMethod;
const bridge = new OpenHttpBridge();

function json(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'X-Mixed-Case': 'Yes' });
    response.end('{"ok":true}');
}

describe('a request', () => {
    test.each<[string, RequestMethod, IHttpRequest, Partial<Seen>]>([
        ['data as JSON', POST, { data: { a: 1 } }, { method: 'POST', type: 'application/json', body: '{"a":1}' }],
        ['content as it is', POST, { content: 'text' }, { body: 'text' }],
        [
            'parameters of a GET in the query',
            GET,
            { params: { a: 'b c' } },
            { method: 'GET', url: '/path?a=b+c', body: '' },
        ],
        [
            'parameters in the query beside data',
            POST,
            { data: {}, params: { a: 'b' } },
            { url: '/path?a=b', body: '{}' },
        ],
        [
            'parameters alone as a form',
            POST,
            { params: { a: 'b c' } },
            { url: '/path', type: 'application/x-www-form-urlencoded', body: 'a=b+c' },
        ],
        ['credentials', DELETE, { auth: 'a:b' }, { method: 'DELETE', authorization: 'Basic YTpi' }],
        ['a PATCH', PATCH, { data: { a: 1 } }, { method: 'PATCH', body: '{"a":1}' }],
        [
            'headers over its own',
            POST,
            { data: {}, headers: { 'content-type': 'application/vnd.x+json' } },
            { type: 'application/vnd.x+json' },
        ],
    ])('carries %s', async (_name, method, request, expected) => {
        await serving(json, async (origin, seen) => {
            await bridge.send(method, `${origin}/path`, request);
            expect(seen).toEqual([expect.objectContaining(expected)]);
        });
    });

    test('follows redirects with the same method and body', () =>
        serving(
            (response, { url }) => {
                if (url === '/start') {
                    response.writeHead(302, { Location: '/end' }).end();
                } else {
                    json(response);
                }
            },
            async (origin, seen) => {
                expect(await bridge.send(POST, `${origin}/start`, { data: { a: 1 } })).toMatchObject({
                    statusCode: 200,
                });
                expect(seen[1]).toMatchObject({ method: 'POST', url: '/end', body: '{"a":1}' });
            },
        ));

    test('gives up on redirects without an end', () =>
        serving(
            (response) => response.writeHead(307, { Location: '/again' }).end(),
            async (origin, seen) => {
                await expect(bridge.send(GET, `${origin}/`)).rejects.toThrow('error-too-many-redirects');
                expect(seen).toHaveLength(6);
            },
        ));
});

describe('an answer', () => {
    test('has lower-case headers, its text, and data when it is JSON', () =>
        serving(json, async (origin) => {
            expect(await bridge.send(GET, `${origin}/`)).toMatchObject({
                url: `${origin}/`,
                method: 'get',
                statusCode: 200,
                headers: { 'x-mixed-case': 'Yes' },
                content: '{"ok":true}',
                data: { ok: true },
            });
        }));

    test('joins headers that come twice, and loses one that Node’s own client does', () =>
        serving(
            (response) =>
                response
                    .writeHead(
                        200,
                        [
                            ['__proto__', 'x'],
                            ['X-Twice', 'a'],
                            ['X-Twice', 'b'],
                        ].flat(),
                    )
                    .end(),
            async (origin) => {
                const { headers } = await bridge.send(GET, `${origin}/`);
                expect(headers).toMatchObject({ 'x-twice': 'a, b' });
                expect(Object.keys(headers ?? {})).not.toContain('__proto__');
            },
        ));

    test.each([
        ['HTML', 'text/html', '<html>'],
        ['JSON by another name', 'application/vnd.api+json', '{}'],
        ['broken JSON', 'application/json', '{"a":'],
    ])('has no data when it is %s', async (_name, type, body) => {
        await serving(
            (response) => response.writeHead(502, { 'Content-Type': type }).end(body),
            async (origin) => {
                const answer = await bridge.send(GET, `${origin}/`);
                expect(answer).toMatchObject({ statusCode: 502, content: body, data: null });
            },
        );
    });
});

describe('a failure', () => {
    test('names the refused connection', async () => {
        const closed = await closedOrigin();
        const reason = `request to ${closed}/ failed, reason: connect ECONNREFUSED`;
        await expect(bridge.send(GET, `${closed}/`)).rejects.toThrow(reason);
    });

    test('comes after the given milliseconds when nothing answers', () =>
        serving(
            () => undefined,
            async (origin) => {
                await expect(bridge.send(GET, `${origin}/`, { timeout: 30 })).rejects.toThrow(
                    'The user aborted a request.',
                );
            },
        ));

    test('says that a body ended between two chunks', () =>
        serving(
            (response) => {
                response.write('{"a"', () => response.destroy());
            },
            async (origin) => {
                const told = `Invalid response body while trying to fetch ${origin}/: Premature close`;
                await expect(bridge.send(GET, `${origin}/`)).rejects.toThrow(told);
            },
        ));

    test('never comes where fewer bytes came than were announced, whatever time was given', async () => {
        const ended = new EventEmitter();
        await serving(
            (response) => {
                response.on('close', () => ended.emit('close'));
                response.writeHead(200, { 'Content-Length': '100' });
                response.write('{"a"', () => response.destroy());
            },
            async (origin) => {
                const answer = bridge.send(GET, `${origin}/`, { timeout: 30 }).then(String, String);
                const later = once(ended, 'close').then(() => setTimeout(100, 'nothing'));
                expect(await Promise.race([answer, later])).toBe('nothing');
            },
        );
    });
});

async function closedOrigin(): Promise<string> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
}
