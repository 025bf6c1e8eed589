import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { limits } from '../../../lib/limits.ts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const accepted = /1 of 1 URL accepted/;
/** Megabytes take a busy machine longer than the app waits for an answer. */
const acceptedOrLate = /1 of 1 URL accepted|no answer within \d+ seconds/;

test.each([
    ['a key that the engine’s decoder cannot bear', '{"__proto__":1}', accepted],
    ['the same, deeper and with escapes', '{"a":[{"\\u005f_proto__":{"b":{}}}]}', accepted],
    ['the same in JSON that does not end', '{"__proto__":{"a":', accepted],
    ['more than is read', ' '.repeat(limits.answer + 1), acceptedOrLate],
])(
    'a URL that answers %s leaves the app alive for everybody',
    async (_, body, told) => {
        const { url, close } = await answering(body);
        try {
            const { _id } = await app.create(`create outgoing Hostile --urls ${url} --enabled false`);
            expect(await app.type(`test ${_id} --send`)).toMatch(told);
            expect(await app.type('help list', { as: 'owen' })).toContain('/integration list');
            expect(await app.type(`show ${_id}`)).toContain('Hostile');
        } finally {
            await close();
        }
    },
    SETUP_TIMEOUT,
);

/** A server whose every answer is this JSON. */
async function answering(body: string) {
    const server = createServer((_request, response) => {
        response.setHeader('Content-Type', 'application/json').setHeader('Connection', 'close').end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
        url: `http://127.0.0.1:${port}/`,
        close: () =>
            new Promise<void>((resolve) => {
                server.close(() => {
                    resolve();
                });
            }),
    };
}
