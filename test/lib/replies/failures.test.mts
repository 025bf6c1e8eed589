import { describe, expect, test } from '@jest/globals';
import type { Failure, InvalidResponse, NetworkError } from '../../../lib/Failure.ts';
import { en } from '../../../lib/messages/languages/en.ts';
import { failure } from '../../../lib/replies/failures.ts';
import { nodeTypes } from './parseMarkdown.mts';

type Told = Exclude<Failure, { kind: 'usage' }>;

const known = { outcomeUnknown: false };
const networkErrors: NetworkError[] = [
    ...(['refused', 'dns', 'timeout', 'certificate', 'redirects', 'connection-lost', 'networking-denied'] as const),
    'network',
];
const invalidResponses: InvalidResponse[] = ['html', 'truncated', 'not-json', 'wrong-shape'];

/** Failures with a word that their sentences must hold. */
const told: [failure: Told, word: string][] = [
    [{ kind: 'unknown-subcommand', word: 'crete', nearest: 'create' }, '`create`'],
    [{ kind: 'unknown-subcommand', word: 'xyz' }, '`/integration xyz`'],
    [{ kind: 'forbidden', missing: ['a-b', 'c-d'], asGuest: false }, '`a-b` and `c-d`'],
    [{ kind: 'forbidden', missing: ['a-b', 'c-d'], asGuest: true }, '`guest`'],
    [{ kind: 'sender-unknown' }, '`user.read`'],
    [{ kind: 'api-url-invalid', url: 'classifyInvalid' }, 'ddress'],
    [{ kind: 'credentials-refused' }, 'accept'],
    [{ kind: 'account-forbidden' }, '403'],
    [{ kind: 'redirected', status: 302 }, '302'],
    [{ kind: 'not-the-api', status: 404 }, '404'],
    [{ kind: 'rate-limited', seconds: 42 }, '42 seconds'],
    [{ kind: 'rate-limited', seconds: 1 }, '1 second.'],
    [{ kind: 'rate-limited' }, 'minute'],
    [{ kind: 'unavailable', status: 503, ...known }, '503'],
    [{ kind: 'unexpected', reference: 'ab12cd34' }, '`ab12cd34`'],
    ...networkErrors.map((networkError): [Told, string] => {
        const word = networkError === 'networking-denied' ? 'network' : '`http://chat.example`';
        return [{ kind: 'unreachable', networkError: networkError, baseUrl: 'http://chat.example', ...known }, word];
    }),
    ...invalidResponses.map((what): [Told, string] => [
        { kind: 'invalid-response', status: 200, what, ...known },
        'Nothing was changed',
    ]),
];

describe.each([true, false])('to an administrator: %s', (isAdmin) => {
    test.each(told)('%j has a sentence with %j', (it, word) => {
        const sentence = failure(it, { isAdmin }, en);
        expect(sentence).toContain(word);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|\[object/);
        expect(sentence).not.toContain('  ');
        expect(nodeTypes(sentence)).not.toContain('MENTION_USER');
    });
});

test('each has its own sentence', () => {
    const sentences = told.map(([it]) => failure(it, { isAdmin: true }, en));
    expect(new Set(sentences).size).toBe(told.length);
});

test.each<Told>([
    { kind: 'unreachable', networkError: 'timeout', baseUrl: 'http://a', outcomeUnknown: true },
    { kind: 'unavailable', status: 502, outcomeUnknown: true },
    { kind: 'invalid-response', status: 200, what: 'html', outcomeUnknown: true },
])('an outcome that is not known is said, with where to look ($kind)', (it) => {
    const sentence = failure(it, { isAdmin: false }, en);
    expect(sentence).toMatch(/not known whether.*Integrations/);
    expect(sentence).not.toContain('Nothing was changed');
});

test.each<Told>([
    { kind: 'unreachable', networkError: 'refused', baseUrl: 'http://a', ...known },
    { kind: 'unavailable', status: 502, ...known },
    { kind: 'invalid-response', status: 200, what: 'html', ...known },
    { kind: 'redirected', status: 302 },
    { kind: 'not-the-api', status: 404 },
    { kind: 'rate-limited' },
])('where something else was changed, nobody reads that nothing was ($kind)', (it) => {
    const sentence = failure(it, { isAdmin: false, untouched: 'The old one was not changed.' }, en);
    expect(sentence).toContain('The old one was not changed.');
    expect(sentence).not.toContain('Nothing was changed');
});

test('what only an administrator can do, others are not told to do', () => {
    const kinds: Told[] = [
        { kind: 'credentials-refused' },
        { kind: 'api-url-invalid', url: 'x' },
        { kind: 'account-forbidden' },
    ];
    for (const it of kinds) {
        expect(failure(it, { isAdmin: true }, en)).not.toMatch(/(Ask|Tell) an administrator/);
        expect(failure(it, { isAdmin: false }, en)).toMatch(/(Ask|Tell) an administrator/);
    }
});

test.each([
    [20, 20, ''],
    [21, 20, 'And 1 more.'],
    [1500, 20, 'And 1,480 more.'],
])('of %i integrations of one name %i are listed, and the rest is counted', (count, listed, rest) => {
    const candidate = { name: 'CI', kind: 'incoming', channel: ['#general'], enabled: true } as const;
    const candidates = Array.from({ length: count }, (_, index) => ({ ...candidate, id: `id${index}` }));
    const sentence = failure({ kind: 'ambiguous', reference: 'CI', candidates }, { isAdmin: false }, en);
    expect(sentence.match(/^- /gm)).toHaveLength(listed);
    expect(sentence.endsWith(rest)).toBe(true);
});
