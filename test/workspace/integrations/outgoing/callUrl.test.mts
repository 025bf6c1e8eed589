import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callUrl } from './callUrl.mts';

const server = createServer((request, response) => {
    if (request.url === '/answers') {
        response.setHeader('Connection', 'close').end('{}');
    }
});

beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
});

afterAll(() => {
    server.close();
});

const requestTo = (path: string) => ({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    method: 'POST',
});

test('a call that is over leaves nothing at the signal that all calls share', async () => {
    const { signal } = new AbortController();
    for (let call = 0; call < 3; call++) {
        expect(await callUrl(requestTo('/answers'), signal)).toMatchObject({ status: 200, content: '{}' });
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the signal ends a call under way, and one that has not begun', async () => {
    const ending = new AbortController();
    const called = once(server, 'request');
    const call = callUrl(requestTo('/waits'), ending.signal);
    const ended = expect(call).rejects.toMatchObject({ kind: 'call-failure' });
    await called;
    ending.abort();
    await ended;
    await expect(callUrl(requestTo('/answers'), ending.signal)).rejects.toMatchObject({ kind: 'call-failure' });
});
