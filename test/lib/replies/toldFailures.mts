import type { Failure, InvalidResponse, NetworkError } from '../../../lib/Failure.ts';
import { rejections } from '../../../lib/replies/failures/rejections.ts';

/** A failure that sentences are told of. */
export type Told = Exclude<Failure, { kind: 'usage' }>;

const candidate = {
    id: 'id1',
    name: 'CI',
    kind: 'incoming',
    channel: ['#general'],
    enabled: false,
    author: 'olivia',
    createdAt: '2026-01-02T03:04:05.678Z',
} as const;
const known = { outcomeUnknown: false };
const networkErrors: NetworkError[] = [
    ...(['refused', 'dns', 'timeout', 'certificate', 'redirects', 'connection-lost', 'networking-denied'] as const),
    'network',
];
const invalidResponses: InvalidResponse[] = ['html', 'truncated', 'not-json', 'wrong-shape'];

/** Failures with a word that their sentences must hold. */
export const toldFailures: readonly [failure: Told, word: string][] = [
    [{ kind: 'unknown-subcommand', word: 'crete', nearest: 'create' }, '`create`'],
    [{ kind: 'unknown-subcommand', word: 'c', starting: ['create', 'clone'] }, '`create` and `clone`'],
    [{ kind: 'unknown-subcommand', word: 'xyz' }, '`/integration xyz`'],
    [{ kind: 'forbidden', missing: [['a-b', 'c-d']], asGuest: false }, '`a-b` and `c-d`'],
    [{ kind: 'forbidden', missing: [['a-b'], ['c-d']], asGuest: false }, '`a-b` or `c-d`'],
    [
        {
            kind: 'forbidden',
            missing: [
                ['a', 'b'],
                ['c', 'd'],
            ],
            asGuest: false,
        },
        '`a` and `b`, or `c` and `d`',
    ],
    [{ kind: 'forbidden', missing: [['a-b', 'c-d']], asGuest: true }, '`guest`'],
    [{ kind: 'forbidden', missing: [['a-b']], asGuest: false }, '`a-b`'],
    [{ kind: 'sender-unknown' }, '`user.read`'],
    [{ kind: 'not-connected', reason: 'never' }, '`/integration connect`'],
    ...(['room', 'person', 'scope', 'event'] as const).map((what): [Told, string] => [
        { kind: 'out-of-reach', what, word: 'it', permission: 'a-b' },
        '`a-b`',
    ]),
    [{ kind: 'not-found', reference: 'CI', nearest: 'CD' }, '`CD`'],
    [{ kind: 'secret-reference' }, 'token'],
    [{ kind: 'inexact', line: '/integration remove "CI builds" --yes' }, 'CI builds'],
    [{ kind: 'inexact' }, 'Put quotes around each text'],
    [
        { kind: 'two-readings', lines: ['/integration create incoming "A in b"', '/integration create incoming A #b'] },
        'A #b',
    ],
    [{ kind: 'unknown-user', word: 'Owen', nearest: 'owen' }, 'Did you mean `owen`?'],
    [{ kind: 'unknown-user', word: 'nobody' }, '`nobody`'],
    [{ kind: 'unknown-user', word: 'nobody', scriptRuns: true }, 'taken over the new script'],
    [{ kind: 'ambiguous', reference: 'CI', candidates: [candidate, { ...candidate, id: 'id2' }] }, '`id2`'],
    [{ kind: 'too-many-matches', reference: 'CI', candidates: [candidate] }, '`id1`'],
    [{ kind: 'unknown-channel', words: ['#nope'], nearest: '#note' }, '`#note`'],
    [{ kind: 'unknown-channel', words: ['#nope', '@nobody'] }, '`#nope` and `@nobody`'],
    [{ kind: 'conflict', id: 'some-id', name: 'CI' }, 'in the meantime,'],
    [{ kind: 'conflict', id: 'some-id', name: 'CI', by: 'owen' }, '`owen`'],
    [{ kind: 'replaced', name: 'CI', successor: 'new-id' }, '`new-id` took its place'],
    [{ kind: 'overwritten', id: 'some-id', name: 'CI' }, 'counts'],
    [{ kind: 'overwritten', id: 'some-id', name: 'CI', by: 'owen' }, 'by `owen`'],
    [{ kind: 'busy', name: 'CI' }, '`CI`'],
    [{ kind: 'busy' }, 'Another import'],
    [{ kind: 'file-not-sent', reason: 'denied' }, 'file'],
    [{ kind: 'file-not-sent', reason: 'refused' }, 'file'],
    [{ kind: 'file-not-read', reason: 'none' }, 'direct messages'],
    [{ kind: 'file-not-read', reason: 'gone' }, 'import it again'],
    [{ kind: 'file-not-read', reason: 'denied' }, 'upload.read'],
    [{ kind: 'file-not-read', reason: 'not-text' }, 'UTF-8'],
    [{ kind: 'file-not-read', reason: 'too-large' }, '5 MB'],
    [{ kind: 'registration-failed' }, 'regist'],
    [{ kind: 'too-many-uses' }, 'last minute'],
    [{ kind: 'app-disabled' }, 'disabled'],
    [{ kind: 'not-issued' }, 'button'],
    [{ kind: 'rejected', status: 400, error: 'Out of paint', errorType: 'error-paint' }, 'Out of paint'],
    ...distinctRejections().map((errorType): [Told, string] => [
        { kind: 'rejected', status: 400, error: 'x', errorType },
        '',
    ]),
    [{ kind: 'site-url-denied' }, 'may not read'],
    [{ kind: 'api-url-invalid', url: 'classifyInvalid' }, 'ddress'],
    [{ kind: 'credentials-refused' }, 'accept'],
    [{ kind: 'account-forbidden' }, '403'],
    [{ kind: 'account-forbidden', needsAny: ['a', 'b'] }, '`a` or `b`'],
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

/** One of each of the API's refusals that mean the same. */
function distinctRejections(): string[] {
    return [...new Map(Object.entries(rejections).map(([errorType, sentence]) => [sentence, errorType])).values()];
}
