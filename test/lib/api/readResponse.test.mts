import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../../lib/Failure.ts';
import { fail, succeed } from '../../../lib/Outcome.ts';
import { readResponse } from '../../../lib/api/readResponse.ts';
import { jsonAnswer } from '../../fakes/FakeTransport.mts';

const html = { headers: {}, content: '<!doctype html><p>nginx' };
const doubt = { outcomeUnknown: true };

/** An answer to a call that changes something, and what it means. */
const failures: [name: string, answer: Parameters<typeof readResponse>[0], failure: Failure][] = [
    ['401', jsonAnswer({ status: 'error' }, 401), { kind: 'credentials-refused' }],
    ['401 page', { status: 401, ...html }, { kind: 'credentials-refused' }],
    ['403', jsonAnswer({ success: false, error: 'unauthorized' }, 403), { kind: 'account-forbidden' }],
    [
        '403 of a route since 9.0',
        jsonAnswer({ success: false, error: 'No [error-unauthorized]', errorType: 'error-forbidden' }, 403),
        { kind: 'account-forbidden' },
    ],
    [
        '403 of what is asked for, since 9.0',
        jsonAnswer({ success: false, error: 'Unauthorized [not_authorized]', errorType: 'error-forbidden' }, 403),
        { kind: 'rejected', status: 403, error: 'Unauthorized [not_authorized]', errorType: 'not_authorized' },
    ],
    [
        '403 without a reason, since 9.0',
        jsonAnswer({ success: false, error: '[not_authorized]', errorType: 'error-forbidden' }, 403),
        { kind: 'rejected', status: 403, error: '[not_authorized]', errorType: 'not_authorized' },
    ],
    [
        '403 of one integration, since 9.0',
        jsonAnswer({ success: false, error: 'not-authorized', errorType: 'error-forbidden' }, 403),
        { kind: 'rejected', status: 403, error: 'not-authorized' },
    ],
    ['403 page', { status: 403, ...html }, { kind: 'account-forbidden' }],
    ['404 page', { status: 404, ...html }, { kind: 'not-the-api', status: 404 }],
    ['429', jsonAnswer({ error: 'You must wait 42 seconds before' }, 429), { kind: 'rate-limited', seconds: 42 }],
    ['429 page', { status: 429, ...html }, { kind: 'rate-limited', seconds: undefined }],
    ['500', jsonAnswer({ success: false }, 500), { kind: 'unavailable', status: 500, ...doubt }],
    ['503 page', { status: 503, ...html }, { kind: 'unavailable', status: 503, ...doubt }],
    ['302', { status: 302, headers: {}, content: '' }, { kind: 'redirected', status: 302 }],
    ['200 page', { status: 200, ...html }, { kind: 'invalid-response', status: 200, what: 'html', ...doubt }],
    [
        '200 half',
        { status: 200, headers: {}, content: '{"success":tr' },
        { kind: 'invalid-response', status: 200, what: 'truncated', ...doubt },
    ],
    [
        '200 a list',
        { status: 200, headers: {}, content: '[]' },
        { kind: 'invalid-response', status: 200, what: 'wrong-shape', ...doubt },
    ],
    [
        '200 neither',
        jsonAnswer({ status: 'ok' }),
        { kind: 'invalid-response', status: 200, what: 'wrong-shape', ...doubt },
    ],
    [
        '200 nothing',
        { status: 200, headers: {}, content: '' },
        { kind: 'invalid-response', status: 200, what: 'not-json', ...doubt },
    ],
    [
        '400 with a code',
        jsonAnswer(
            { success: false, error: 'Invalid room [error-invalid-room]', errorType: 'error-invalid-room' },
            400,
        ),
        {
            kind: 'rejected',
            status: 400,
            error: 'Invalid room [error-invalid-room]',
            errorType: 'error-invalid-room',
        },
    ],
    [
        '400 with a code in its words',
        jsonAnswer({ success: false, error: '[not_authorized]' }, 400),
        { kind: 'rejected', status: 400, error: '[not_authorized]', errorType: 'not_authorized' },
    ],
    [
        '400 without a code',
        jsonAnswer({ success: false, error: 'integration-scripts-disabled' }, 400),
        { kind: 'rejected', status: 400, error: 'integration-scripts-disabled' },
    ],
    [
        '400 with odd members',
        jsonAnswer({ error: { a: 1 }, message: 5 }, 400),
        { kind: 'rejected', status: 400, error: '' },
    ],
    ['400 with a message', jsonAnswer({ message: 'No' }, 400), { kind: 'rejected', status: 400, error: 'No' }],
    ['200 and no success', jsonAnswer({ success: false, error: 'No' }), { kind: 'rejected', status: 200, error: 'No' }],
];

describe('an answer to a change', () => {
    test.each(failures)('%s is told apart', (_name, answer, failure) => {
        expect(readResponse(answer, true)).toEqual(fail(failure));
    });

    test('is its JSON on success', () => {
        expect(readResponse(jsonAnswer({ success: true, integration: {} }), true)).toEqual(
            succeed({ success: true, integration: {} }),
        );
    });
});

test('a question leaves no doubt behind', () => {
    expect(readResponse({ status: 502, ...html }, false)).toEqual(
        fail({ kind: 'unavailable', status: 502, outcomeUnknown: false }),
    );
});

test('without words, the limit’s header tells how long to wait', () => {
    const headers = { 'x-ratelimit-reset': String(Date.now() + 30_500) };
    const outcome = readResponse({ status: 429, headers, content: '' }, true);
    expect(outcome).toMatchObject({ failure: { kind: 'rate-limited' } });
    const { seconds } = (outcome as unknown as { failure: { seconds: number } }).failure;
    expect(seconds).toBeGreaterThan(25);
    expect(seconds).toBeLessThanOrEqual(31);
});
