import { describe, expect, test } from '@jest/globals';
import { optionName } from '../../../../lib/grammar/OptionNames.ts';
import { checkFields, whyNotApplicable } from '../../../../lib/integrations/fields/checkFields.ts';
import type { EventName } from '../../../../lib/integrations/events.ts';
import { eventNames } from '../../../../lib/integrations/events.ts';
import type { FieldName, FieldValues } from '../../../../lib/integrations/fields/fields.ts';
import { fieldNames } from '../../../../lib/integrations/fields/fields.ts';

const both: FieldName[] = [
    ...(['type', 'name', 'channel', 'username', 'enabled', 'alias', 'avatar', 'emoji'] as const),
    ...(['scriptEnabled', 'script', 'scriptEngine', 'skipTranspile'] as const),
];
const outgoing: FieldName[] = [
    ...(['event', 'urls', 'token', 'impersonateUser', 'retryFailedCalls', 'retryCount', 'retryDelay'] as const),
];
const words: FieldName[] = ['triggerWords', 'triggerWordAnywhere', 'runOnEdits'];
const withoutChannel = both.filter((name) => name !== 'channel');

/** The fields that apply to outgoing integrations, by event (`outgoingEvents.ts`). */
const byEvent: Record<EventName, FieldName[]> = {
    sendMessage: [...both, ...outgoing, ...words],
    fileUploaded: [...both, ...outgoing],
    roomJoined: [...both, ...outgoing],
    roomLeft: [...both, ...outgoing],
    roomArchived: [...withoutChannel, ...outgoing],
    roomCreated: [...withoutChannel, ...outgoing],
    userCreated: [...withoutChannel, ...outgoing, 'targetRoom'],
};

/** A value for any field. */
const samples = {
    ...{
        type: 'outgoing',
        name: 'X',
        channel: ['#general'],
        username: 'uma',
        enabled: true,
        alias: 'a',
        avatar: 'http://a',
    },
    ...{ emoji: ':a:', scriptEnabled: true, script: 's', scriptEngine: 'isolated-vm', skipTranspile: true },
    ...{ overrideDestinationChannelEnabled: true, event: 'sendMessage', urls: ['http://a'], triggerWords: ['a'] },
    ...{ triggerWordAnywhere: true, runOnEdits: true, targetRoom: '#a', token: 't', impersonateUser: true },
    ...{ retryFailedCalls: true, retryCount: 1, retryDelay: 'powers-of-ten' },
};

const cases = fieldNames().flatMap((name) => [
    { name, type: 'incoming' as const, applies: [...both, 'overrideDestinationChannelEnabled'].includes(name) },
    ...eventNames.map((event) => ({ name, type: 'outgoing' as const, event, applies: byEvent[event].includes(name) })),
]);

describe('each field, for each kind and event', () => {
    test.each(cases)('$name, $type, $event: $applies', ({ name, applies, ...chosen }) => {
        expect(whyNotApplicable(name, chosen) === undefined).toBe(applies);
        const values = {
            ...chosen,
            name: 'X',
            [name]: (samples as Record<string, unknown>)[name],
            ...chosen,
        } as FieldValues;
        const refused = checkFields(values).filter(({ kind }) => kind === 'not-applicable');
        // The event itself is among the values of every outgoing case.
        expect(refused).toEqual(applies ? [] : [expect.objectContaining({ option: optionName(name) })]);
    });
});

test('a refusal names the kind or the event that it is because of', () => {
    expect(checkFields({ type: 'incoming', name: 'X', urls: ['http://a'] })).toEqual([
        { kind: 'not-applicable', option: '--urls', dueTo: { parameter: 'type', value: 'incoming' } },
    ]);
    const values: FieldValues = {
        type: 'outgoing',
        name: 'X',
        urls: ['http://a'],
        event: 'roomLeft',
        runOnEdits: true,
    };
    expect(checkFields(values)).toEqual([
        { kind: 'not-applicable', option: '--run-on-edits', dueTo: { parameter: 'event', value: 'roomLeft' } },
    ]);
});

test('what is needed is asked for', () => {
    expect(checkFields({ type: 'outgoing', name: 'X', event: 'userCreated' })).toEqual([
        { kind: 'missing', option: '--urls', placeholder: 'url', dueTo: { parameter: 'type', value: 'outgoing' } },
        {
            kind: 'missing',
            option: '--target-room',
            placeholder: 'room',
            dueTo: { parameter: 'event', value: 'userCreated' },
        },
    ]);
});

test('incoming integrations post to rooms and people only', () => {
    const channel = ['#a', 'all_public_channels', '@b'];
    expect(checkFields({ type: 'incoming', name: 'X', channel })).toEqual([
        {
            kind: 'invalid',
            option: '--channel',
            word: 'all_public_channels',
            reason: { kind: 'format', format: 'incoming-channel' },
        },
    ]);
    expect(checkFields({ type: 'outgoing', name: 'X', urls: ['http://a'], channel })).toEqual([]);
});
