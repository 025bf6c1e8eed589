import { describe, expect, test } from '@jest/globals';
import type { FieldName, FieldValues } from '../../../../lib/integrations/fields/fields.ts';
import { mergeFields } from '../../../../lib/integrations/fields/mergeFields.ts';

const incoming: FieldValues = { type: 'incoming', name: 'X', channel: ['#general'], username: 'cat', enabled: true };
const outgoing: FieldValues = {
    type: 'outgoing',
    name: 'Y',
    channel: ['#general'],
    event: 'sendMessage',
    urls: ['http://a'],
    triggerWords: ['go'],
    token: 't',
    enabled: true,
};
const roomCreated: FieldValues = { type: 'outgoing', name: 'Z', event: 'roomCreated', urls: ['http://a'] };

const merge = (stored: FieldValues, given: Partial<FieldValues>, cleared: FieldName[] = []) =>
    mergeFields(stored, { given, cleared });

describe('the values are those stored', () => {
    const off = { scriptEnabled: false };
    test.each<[string, FieldValues, Partial<FieldValues>, FieldName[], Partial<FieldValues>]>([
        ['when nothing is wished', incoming, {}, [], { ...incoming, ...off }],
        [
            'with those given',
            incoming,
            { alias: 'A', channel: ['#ops'] },
            [],
            { ...incoming, ...off, alias: 'A', channel: ['#ops'] },
        ],
        ['without those cleared', { ...incoming, alias: 'A' }, {}, ['alias'], { ...incoming, ...off }],
        ['with a switch turned off', incoming, { enabled: false }, [], { ...incoming, ...off, enabled: false }],
        ['with a first script on', incoming, { script: 's' }, [], { ...incoming, script: 's', scriptEnabled: true }],
        [
            'with another script off as before',
            { ...incoming, script: 'r' },
            { script: 's' },
            [],
            { ...incoming, ...off, script: 's' },
        ],
        ['with a script off when told so', incoming, { script: 's', ...off }, [], { ...incoming, script: 's', ...off }],
        [
            'with no script off',
            { ...incoming, script: 'r', scriptEnabled: true },
            {},
            ['script'],
            { ...incoming, ...off },
        ],
    ])('%s', (_name, stored, given, cleared, values) => {
        expect(merge(stored, given, cleared)).toEqual({ values, dropped: [], revived: [], problems: [] });
    });

    test.each<[string, Partial<FieldValues>, Partial<FieldValues>, boolean]>([
        ['are off when they never were on', {}, {}, false],
        ['stay on', { retryFailedCalls: true }, {}, true],
        ['stay off although there is a count', { retryCount: 3 }, {}, false],
        ['go on with a count', {}, { retryCount: 3 }, true],
        ['go on with a delay', { retryFailedCalls: false }, { retryDelay: 'powers-of-two' }, true],
        ['go on with another count, as the server stores one by itself', { retryCount: 4 }, { retryCount: 3 }, true],
        ['stay off when told so', {}, { retryCount: 3, retryFailedCalls: false }, false],
    ])('retries %s', (_name, stored, given, on) => {
        expect(merge({ ...outgoing, ...stored }, given).values.retryFailedCalls).toBe(on);
    });
});

describe('another event', () => {
    test('drops and names what it does not use', () => {
        const { values, dropped, problems } = merge(
            { ...outgoing, triggerWordAnywhere: false },
            { event: 'userCreated', targetRoom: '#ops' },
        );
        expect(problems).toEqual([]);
        expect(dropped).toEqual(['channel', 'triggerWords']);
        expect(values).not.toHaveProperty('channel');
        expect(values).not.toHaveProperty('triggerWordAnywhere');
        expect(values).toMatchObject({ event: 'userCreated', targetRoom: '#ops', token: 't' });
    });

    test('names what counts again, as it was stored without use', () => {
        const stored = { ...roomCreated, triggerWords: ['go'], runOnEdits: false };
        const { values, revived } = merge(stored, { event: 'sendMessage', channel: ['#ops'] });
        expect(revived).toEqual(['triggerWords']);
        expect(values.triggerWords).toEqual(['go']);
        expect(merge(stored, { event: 'sendMessage', triggerWords: ['stop'] }).revived).toEqual([]);
    });

    test('does not make it listen to every public channel unasked', () => {
        const missing = {
            kind: 'missing',
            option: '--channel',
            placeholder: 'channel',
            dueTo: { parameter: 'event', value: 'fileUploaded' },
        };
        expect(merge(roomCreated, { event: 'fileUploaded' }).problems).toEqual([missing]);
        expect(merge(roomCreated, { event: 'fileUploaded', channel: ['#ops'] }).problems).toEqual([]);
        const everywhere = { ...outgoing, channel: undefined };
        expect(merge(everywhere, { event: 'fileUploaded' }).problems).toEqual([]);
    });
});

describe('problems name the option', () => {
    test.each<[string, FieldValues, Partial<FieldValues>, FieldName[], Record<string, unknown>[]]>([
        ['of the other kind', incoming, { urls: ['http://a'] }, [], [{ kind: 'not-applicable', option: '--urls' }]],
        [
            'that the event does not use',
            roomCreated,
            { channel: ['#ops'] },
            [],
            [{ kind: 'not-applicable', option: '--channel' }],
        ],
        [
            'that the new event needs',
            outgoing,
            { event: 'userCreated' },
            [],
            [{ kind: 'missing', option: '--target-room' }],
        ],
        [
            'with a word for many rooms',
            incoming,
            { channel: ['all_public_channels'] },
            [],
            [{ kind: 'invalid', option: '--channel' }],
        ],
        [
            'cleared that the kind has not',
            incoming,
            {},
            ['triggerWords'],
            [{ kind: 'not-applicable', option: '--trigger-words' }],
        ],
        ['both given and cleared', incoming, { alias: 'A' }, ['alias'], [{ kind: 'repeated', option: '--alias' }]],
        [
            'lacking from the start',
            { type: 'outgoing', name: 'Z', event: 'roomCreated' },
            {},
            [],
            [{ kind: 'missing', option: '--urls' }],
        ],
    ])('%s', (_name, stored, given, cleared, problems) => {
        expect(merge(stored, given, cleared).problems).toMatchObject(problems);
    });
});
