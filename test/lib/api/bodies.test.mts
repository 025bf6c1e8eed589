import { describe, expect, test } from '@jest/globals';
import { createBody } from '../../../lib/api/bodies.ts';
import type { FieldValues } from '../../../lib/integrations/fields/fields.ts';

const incoming: FieldValues = { type: 'incoming', name: 'X', channel: ['#general'] };
const outgoing: FieldValues = { type: 'outgoing', name: 'X', channel: ['#general'], urls: ['http://a'] };
const body = (values: FieldValues) => createBody(values, () => 'generated');

test('an incoming body has what the schema asks for, and no more', () => {
    expect(body(incoming)).toEqual({
        type: 'webhook-incoming',
        name: 'X',
        channel: '#general',
        username: 'rocket.cat',
        enabled: true,
        scriptEnabled: false,
    });
});

test('an outgoing body has an event and a token beside', () => {
    expect(body(outgoing)).toEqual({
        type: 'webhook-outgoing',
        name: 'X',
        channel: '#general',
        username: 'rocket.cat',
        enabled: true,
        scriptEnabled: false,
        event: 'sendMessage',
        urls: ['http://a'],
        token: 'generated',
    });
});

describe('in a body', () => {
    test.each<[string, FieldValues, Record<string, unknown>]>([
        ['channels are one text', { ...incoming, channel: ['#a', '@b'] }, { channel: '#a,@b' }],
        ['an event without channel has an empty one', { ...outgoing, event: 'roomCreated' }, { channel: '' }],
        ['a given token stays', { ...outgoing, token: 'mine' }, { token: 'mine' }],
        ['a script is on', { ...incoming, script: 's' }, { script: 's', scriptEnabled: true }],
        ['a script may be off', { ...incoming, script: 's', scriptEnabled: false }, { scriptEnabled: false }],
        ['a count means to retry', { ...outgoing, retryCount: 3 }, { retryCount: 3, retryFailedCalls: true }],
        ['a delay means to retry', { ...outgoing, retryDelay: 'powers-of-two' }, { retryFailedCalls: true }],
        [
            'a no to retrying stays',
            { ...outgoing, retryCount: 3, retryFailedCalls: false },
            { retryFailedCalls: false },
        ],
        ['false stays', { ...incoming, enabled: false }, { enabled: false }],
    ])('%s', (_name, values, expected) => {
        expect(body(values)).toMatchObject(expected);
    });

    test('nothing that does not apply is sent', () => {
        expect(body({ ...incoming, event: 'sendMessage', token: 't', urls: ['http://a'] })).toEqual(body(incoming));
        expect(body({ ...outgoing, overrideDestinationChannelEnabled: true })).toEqual(body(outgoing));
    });
});
