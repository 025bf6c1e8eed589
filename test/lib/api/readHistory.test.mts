import { describe, expect, test } from '@jest/globals';
import { readHistory } from '../../../lib/api/readHistory.ts';

const record = {
    _id: 'call',
    type: 'outgoing-webhook',
    event: 'sendMessage',
    url: 'https://example.com/hook',
    step: 'after-http-call',
    integration: { _id: 'x', retryCount: 4 },
    _createdAt: '2026-11-23T12:00:00.000Z',
    httpError: null,
};

test('a record is read field by field', () => {
    expect(readHistory(record)).toEqual({
        id: 'call',
        at: '2026-11-23T12:00:00.000Z',
        event: 'sendMessage',
        url: 'https://example.com/hook',
        end: { kind: 'accepted' },
        again: false,
    });
});

describe('the last step tells how it ended', () => {
    test.each([
        ['start-execute-trigger-url', { kind: 'under-way' }, undefined, false],
        ['mapped-args-to-data', { kind: 'under-way' }, undefined, false],
        ['pre-http-call', { kind: 'under-way' }, undefined, false],
        ['something new', { kind: 'under-way' }, undefined, false],
        ['after-prepare-no-opts', { kind: 'withheld' }, undefined, false],
        ['after-prepare-no-url_or_method', { kind: 'withheld' }, undefined, false],
        ['after-prepare-send-message-failed', { kind: 'withheld' }, undefined, false],
        ['after-process-false-result', { kind: 'scripted' }, undefined, false],
        ['after-process-send-message', { kind: 'scripted' }, undefined, false],
        ['url-response-sent-message', { kind: 'accepted' }, undefined, false],
        ['after-http-call-send-message-failed', { kind: 'accepted' }, undefined, false],
        ['after-process-http-status-410', { kind: 'status', status: 410 }, undefined, false],
        ['after-process-http-status-500', { kind: 'status', status: 500 }, undefined, false],
        ['failed-and-not-configured-to-retry', { kind: 'refused' }, undefined, false],
        ['failed-and-retry-delay-is-invalid', { kind: 'refused' }, undefined, false],
        ['going-to-retry-2', { kind: 'refused' }, 2, true],
        ['too-many-retries', { kind: 'refused' }, 5, false],
    ])('%s', (step, end, tries, again) => {
        expect(readHistory({ ...record, step })).toMatchObject({ end, again });
        expect(readHistory({ ...record, step })?.tries).toBe(tries);
    });
});

test.each([
    [{ httpError: { message: 'fetch failed', stack: 'at home' } }, 'unreachable', 'fetch failed'],
    [{ httpError: {} }, 'unreachable-or-not-posted', undefined],
    [{ httpError: { type: 'system', code: 'ECONNREFUSED' } }, 'unreachable', undefined],
    [
        { httpError: { error: 'error-not-allowed', errorType: 'Meteor.Error', message: '[x]' } },
        'not-posted',
        'error-not-allowed',
    ],
    [
        { httpError: { error: 'invalid-channel', reason: 'Invalid channel', errorType: 'Meteor.Error' } },
        'not-posted',
        'Invalid channel',
    ],
    [{ error: true, errorStack: 'Error: odd\n    at x' }, 'accepted', 'Error: odd'],
    [{ error: { message: 'said' } }, 'accepted', 'said'],
    [{ error: true }, 'accepted', undefined],
    [{ httpResult: '{"secret":"of the receiver"}' }, 'accepted', undefined],
])('an error in %j', (part, kind, error) => {
    const read = readHistory({ ...record, ...part });
    expect(read?.end.kind).toBe(kind);
    expect(read?.error).toBe(error);
});

test.each([
    [{ text: 'x' }, true],
    [{}, undefined],
    [undefined, undefined],
    ['text', undefined],
])('whether data is kept, of %j: %s', (data, hasData) => {
    expect(readHistory({ ...record, data })?.hasData).toBe(hasData);
});

test.each([undefined, null, 'text', 5, [], {}, { _id: 5 }, { _id: ' ' }])('%j is no record', (answer) => {
    expect(readHistory(answer)).toBeUndefined();
});

test('a record of odd members is read as far as it goes', () => {
    expect(
        readHistory({ _id: 'x', step: 5, url: {}, event: [], integration: 'y', _updatedAt: { $date: 'then' } }),
    ).toEqual({ id: 'x', at: 'then', end: { kind: 'under-way' }, again: false });
});
