import { describe, expect, test } from '@jest/globals';
import type { NetworkError } from '../../../lib/Failure.ts';
import { mayHaveArrived, classifyNetworkError } from '../../../lib/api/networkErrors.ts';

/** What node-fetch, undici and the server's own fetch say, by networkError. */
const said: [NetworkError, string[]][] = [
    [
        'refused',
        [
            'request to http://localhost:3000/api/v1/me failed, reason: connect ECONNREFUSED 127.0.0.1:3000',
            'connect EHOSTUNREACH 10.0.0.1:80 - Local (10.0.0.2:50000)',
            'connect ENETUNREACH 2001:db8::1:443',
        ],
    ],
    ['dns', ['getaddrinfo ENOTFOUND chat.example', 'getaddrinfo EAI_AGAIN chat.example']],
    [
        'timeout',
        [
            'network timeout at: http://chat.example/api/v1/me',
            'The user aborted a request.',
            'The operation was aborted due to timeout',
            'This operation was aborted',
            'Connect Timeout Error (attempted address: chat.example:443, timeout: 10000ms)',
            'Headers Timeout Error',
            'connect ETIMEDOUT 10.0.0.1:443',
        ],
    ],
    [
        'redirects',
        ['error-too-many-redirects', 'maximum redirect reached at: http://chat.example', 'redirect count exceeded'],
    ],
    [
        'certificate',
        [
            'self-signed certificate',
            'self signed certificate in certificate chain',
            'unable to verify the first certificate',
            'certificate has expired',
            "Hostname/IP does not match certificate's altnames: Host: localhost.",
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'write EPROTO 1401:SSL routines:ssl3_get_record:wrong version number',
        ],
    ],
    [
        'connection-lost',
        [
            'read ECONNRESET',
            'socket hang up',
            'other side closed',
            'terminated',
            'Premature close',
            'write EPIPE',
            'Invalid response body while trying to fetch http://chat.example: terminated',
            'request to http://redirect.example/abort failed, reason: socket hang up',
        ],
    ],
    ['network', ['fetch failed', 'bad port', '', 'error-ssrf-validation-failed']],
];

describe.each(said)('%s', (networkError, texts) => {
    test.each(texts)('%s', (text) => {
        expect(classifyNetworkError(new Error(text))).toBe(networkError);
        expect(classifyNetworkError(text)).toBe(networkError);
        expect(classifyNetworkError({ message: 'fetch failed', cause: new Error(text) })).toBe(networkError);
    });
});

test('a code is as good as words', () => {
    expect(classifyNetworkError({ message: 'fetch failed', cause: { code: 'ENOTFOUND' } })).toBe('dns');
    expect(classifyNetworkError(Object.assign(new Error('Failed'), { code: 'ECONNREFUSED' }))).toBe('refused');
});

test.each([undefined, null, 5, {}])('%p is some networkError', (error) => {
    expect(classifyNetworkError(error)).toBe('network');
});

test('only what stood before the request is certain not to have arrived', () => {
    const all = said.map(([networkError]) => networkError);
    expect(all.filter(mayHaveArrived)).toEqual(['timeout', 'connection-lost', 'network']);
    expect(mayHaveArrived('networking-denied')).toBe(false);
});
