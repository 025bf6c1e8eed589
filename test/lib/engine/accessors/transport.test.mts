import { expect, test } from '@jest/globals';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import { engineTransport } from '../../../../lib/engine/accessors/transport.ts';

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

test('a request is handed on, and its answer taken as it is', async () => {
    const { sent, transport } = answering({ statusCode: 200, headers: { x: 'y' }, content: 'text' });
    expect(await transport(request)).toEqual({ status: 200, headers: { x: 'y' }, content: 'text' });
    expect(sent).toEqual([['http://chat.example', { headers: { a: 'b' }, content: '{}', timeout: 5 }]]);
});

test('an answer may lack headers and content', async () => {
    expect(await answering({ statusCode: 204 }).transport(request)).toEqual({ status: 204, headers: {}, content: '' });
});

test.each([undefined, null])('without the permission %p comes back', async (nothing) => {
    expect(await answering(nothing).transport(request)).toBeUndefined();
});
