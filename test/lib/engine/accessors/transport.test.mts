import { expect, test } from '@jest/globals';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { engineTransport } from '../../../../lib/engine/accessors/transport.ts';
import { classifyNetworkError } from '../../../../lib/api/networkErrors.ts';
import { limits } from '../../../../lib/limits.ts';

const request = { method: 'post', url: 'http://chat.example', headers: { a: 'b' }, body: '{}', timeout: 5 } as const;

/** The engine's accessor, which answers this to a POST. */
function answering(answer: unknown) {
    const sent: unknown[] = [];
    const post = (...call: unknown[]) => {
        sent.push(call);
        return Promise.resolve(answer);
    };
    return { sent, transport: engineTransport({ post } as unknown as IHttp) };
}

test('a request is handed on, and its answer asked for as bytes', async () => {
    const content = Buffer.from('täxt');
    const { sent, transport } = answering({ statusCode: 200, headers: { x: 'y' }, content });
    expect(await transport(request)).toEqual({ status: 200, headers: { x: 'y' }, content: 'täxt' });
    const asked = { headers: { a: 'b' }, content: '{}', timeout: 5, encoding: null };
    expect(sent).toEqual([['http://chat.example', asked]]);
});

test.each([
    ['text, as a bridge may give all the same', 'text', 'text'],
    ['other bytes', new Uint8Array([0x61]), 'a'],
    ['nothing', undefined, ''],
    ['null', null, ''],
])('a body may come as %s', async (_, content, text) => {
    expect(await answering({ statusCode: 200, content }).transport(request)).toMatchObject({ content: text });
});

test('a body that is too large is weighed and not read', async () => {
    const size = limits.answer + 1;
    const { transport } = answering({ statusCode: 200, content: Buffer.alloc(size, ' ') });
    expect(await transport(request)).toEqual({ status: 200, headers: {}, content: '', tooLarge: size });
});

test('an answer may lack headers and content', async () => {
    expect(await answering({ statusCode: 204 }).transport(request)).toEqual({ status: 204, headers: {}, content: '' });
});

test.each([undefined, null])('without the permission %p comes back', async (nothing) => {
    expect(await answering(nothing).transport(request)).toBeUndefined();
});

test('an answer that never comes is waited for no longer than was said: the server waits for ever for a body that broke off', async () => {
    const { transport } = answering(new Promise(() => undefined));
    const met = await transport(request).then(String, classifyNetworkError);
    expect(met).toBe('timeout');
});
