import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, patience } from '../fixtures/AppWorkspace.mts';
import type { Fault } from '../fixtures/Gateway.mts';
import { answer, breakOff, close, hangUp, json, page, redirect, stall } from './answers.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await app.type('create incoming First');
}, patience);

afterAll(() => app.close());

/** What a create meets, what the reply must say, and whether it is then known that nothing was changed. */
interface Misfortune {
    name: string;
    fault: Fault;
    words: string[];
    known: boolean;
}

const tooMany =
    'Error, too many requests. Please slow down. You must wait 17 seconds before trying this endpoint again.';
const hidden = 'd0n-t-sh0w-th1s';

const misfortunes: Misfortune[] = [
    { name: '401', fault: json('401 Unauthorized', { status: 'error', message: hidden }), words: ['401'], known: true },
    { name: '403', fault: json('403 Forbidden', { success: false, error: hidden }), words: ['403'], known: true },
    { name: '403, a page', fault: page('403 Forbidden'), words: ['403'], known: true },
    {
        name: '429 with seconds in its words',
        fault: json('429 Too Many Requests', { success: false, error: `${tooMany} [error-too-many-requests]` }),
        words: ['17 seconds'],
        known: true,
    },
    {
        name: '429 with a time in a header',
        fault: answer('429 Too Many Requests', '', { 'X-RateLimit-Reset': `${Date.now() + 3_600_000}` }),
        words: ['seconds'],
        known: true,
    },
    { name: '429, a page', fault: page('429 Too Many Requests'), words: ['minute'], known: true },
    { name: '404, a page', fault: page('404 Not Found'), words: ['404', 'API address'], known: true },
    { name: '500', fault: json('500 Internal Server Error', { error: hidden }), words: ['500'], known: false },
    { name: '502, a page', fault: page('502 Bad Gateway'), words: ['502'], known: false },
    { name: '503, nothing', fault: answer('503 Service Unavailable', ''), words: ['503'], known: false },
    { name: '200, a page', fault: page('200 OK'), words: ['web page'], known: false },
    { name: '200, truncated', fault: answer('200 OK', '{"integration":{"_id":"x'), words: ['broke off'], known: false },
    { name: '200, no JSON', fault: answer('200 OK', 'It works!'), words: ['JSON'], known: false },
    { name: '200, nothing', fault: answer('200 OK', ''), words: ['JSON'], known: false },
    { name: '200, another shape', fault: json('200 OK', { success: true }), words: ['integration'], known: false },
    {
        name: '200, success: false',
        fault: json('200 OK', { success: false, error: 'The moon is wrong @all [x](http://x)' }),
        words: ['`The moon is wrong @all [x](http://x)`'],
        known: true,
    },
    {
        name: '400 with an unknown code',
        fault: json('400 Bad Request', { success: false, error: 'Odd thing [error-odd]', errorType: 'error-odd' }),
        words: ['`Odd thing`'],
        known: true,
    },
    {
        name: '400 with very many words',
        fault: json('400 Bad Request', { success: false, error: 'word '.repeat(10_000) }),
        words: ['word word', '…'],
        known: true,
    },
    {
        name: '400 with JSON in its words',
        fault: json('400 Bad Request', { success: false, error: `{"${hidden}":1}` }),
        words: ['400'],
        known: true,
    },
    { name: 'a redirect without an address', fault: answer('302 Found', ''), words: ['302'], known: true },
    {
        name: 'redirects in circles',
        fault: redirect('307 Temporary Redirect', '/circle'),
        words: ['redirect'],
        known: true,
    },
    { name: 'a reset', fault: hangUp, words: ['connection', 'broke'], known: false },
    { name: 'an end without an answer', fault: close, words: ['connection', 'broke'], known: false },
    { name: 'a reset in the middle of the answer', fault: breakOff, words: ['connection', 'broke'], known: false },
    { name: 'no answer for ten seconds', fault: stall, words: ['10 seconds'], known: false },
];

describe('a create that meets', () => {
    beforeAll(() => {
        app.gateway.misbehave('/circle', redirect('307 Temporary Redirect', '/circle'));
    });

    test.each(misfortunes)('$name', async ({ fault, words, known }) => {
        app.gateway.misbehave('integrations.create', fault);
        let reply = '';
        const passed = await app.gateway.during(async () => {
            reply = await app.type('create incoming X', { as: 'admin' });
        });
        expect(passed.filter(({ path }) => path === 'integrations.create')).toHaveLength(1);
        for (const word of words) {
            expect(reply).toContain(word);
        }
        expect(reply.includes('not known whether')).toBe(!known);
        expect(reply).not.toMatch(/[{}<]/);
        expect(reply).not.toContain(hidden);
        expect(reply).not.toContain((await app.workspace.login('admin')).authToken);
        expect(reply.length).toBeLessThan(800);
    });

    test('a server that is gone', async () => {
        app.gateway.misbehave('integrations.create');
        expect(await app.create('create incoming Before')).toMatchObject({ name: 'Before' });
        await app.gateway.close();
        const reply = await app.type('create incoming X', { as: 'admin' });
        expect(reply).toContain('refused');
        expect(reply).not.toContain('not known whether');
    });
});
