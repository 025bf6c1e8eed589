import { describe, expect, test } from '@jest/globals';
import type { ListParameter } from '../../../lib/grammar/Parameter.ts';
import { isFlagWord, readValue } from '../../../lib/grammar/readValue.ts';
import { inheritedNames } from './arbitraryParameters.mts';
import type { SampleName } from './sampleParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

function read(name: SampleName, typed: string) {
    return readValue(sampleParameters[name], typed);
}

describe('values', () => {
    test.each([
        { name: 'type', typed: 'incoming', want: 'incoming' },
        { name: 'type', typed: 'OutGoing', want: 'outgoing' },
        { name: 'type', typed: 'Webhook-Incoming', want: 'incoming' },
        { name: 'event', typed: 'sendmessage', want: 'sendMessage' },
        { name: 'enabled', typed: 'TRUE', want: true },
        { name: 'enabled', typed: 'yes', want: true },
        { name: 'enabled', typed: 'on', want: true },
        { name: 'enabled', typed: 'false', want: false },
        { name: 'enabled', typed: 'No', want: false },
        { name: 'enabled', typed: 'off', want: false },
        { name: 'retryCount', typed: '1', want: 1 },
        { name: 'retryCount', typed: '010', want: 10 },
        { name: 'name', typed: ' CI builds ', want: ' CI builds ' },
        { name: 'name', typed: 'x'.repeat(20), want: 'x'.repeat(20) },
        { name: 'username', typed: '@olivia', want: 'olivia' },
        { name: 'script', typed: 'a\n\tb\r\n', want: 'a\n\tb\r\n' },
        { name: 'channel', typed: '#a, #b,,', want: ['#a', '#b'] },
        { name: 'urls', typed: 'https://a.example/x', want: ['https://a.example/x'] },
    ] as const)('$name of $typed', ({ name, typed, want }) => {
        expect(read(name, typed)).toEqual({ ok: true, value: want });
    });
});

describe('faults', () => {
    const choices = ['incoming', 'outgoing'];
    const events = ['sendMessage', 'roomJoined'];
    test.each([
        { name: 'type', typed: 'incomming', reason: { kind: 'choice', choices, nearest: 'incoming' } },
        { name: 'type', typed: 'webhok-incoming', reason: { kind: 'choice', choices, nearest: 'incoming' } },
        { name: 'type', typed: 'sideways', reason: { kind: 'choice', choices, nearest: undefined } },
        { name: 'event', typed: '', reason: { kind: 'choice', choices: events, nearest: undefined } },
        { name: 'enabled', typed: 'maybe', reason: { kind: 'flag' } },
        { name: 'enabled', typed: '', reason: { kind: 'flag' } },
        ...['0', '11', '-1', '1.5', '1e1', '0x1', ' 1', '', '9'.repeat(400), '٣'].map((typed) => ({
            name: 'retryCount' as const,
            typed,
            reason: { kind: 'integer', minimum: 1, maximum: 10 },
        })),
        { name: 'name', typed: '', reason: { kind: 'blank' } },
        { name: 'name', typed: ' \u00a0 ', reason: { kind: 'blank' } },
        { name: 'name', typed: 'x'.repeat(21), reason: { kind: 'length', maximum: 20 } },
        ...['a\0b', 'a\nb\0', '\u001b[31m', 'a\u0085', 'a\u2028b', 'a\u202eb', '\u2066a'].map((typed) => ({
            name: 'name' as const,
            typed,
            reason: { kind: 'control-characters' },
        })),
        ...['a\nb', 'a\tb', ' a \r\n b\n'].map((typed) => ({
            name: 'name' as const,
            typed,
            reason: { kind: 'control-characters', nearest: 'a b' },
        })),
        { name: 'script', typed: 'a\0b', reason: { kind: 'control-characters' } },
        { name: 'channel', typed: '#a\nb', reason: { kind: 'control-characters', nearest: '#a b' } },
        { name: 'channel', typed: ' , ,', reason: { kind: 'blank' } },
        { name: 'username', typed: '@not me', reason: { kind: 'format', format: 'username' } },
    ] as const)('$name of $typed', ({ name, typed, reason }) => {
        expect(read(name, typed)).toEqual({ ok: false, faults: [{ word: typed, reason }] });
    });

    test('each item of a list has its own', () => {
        expect(read('urls', `ftp://a,https://ok.example,${'https://long'.repeat(9)}`)).toEqual({
            ok: false,
            faults: [
                { word: 'ftp://a', reason: { kind: 'format', format: 'http-url' } },
                { word: 'https://long'.repeat(9), reason: { kind: 'length', maximum: 40 } },
            ],
        });
    });
});

test.each(inheritedNames)('%s is neither a flag nor a choice', (word) => {
    expect(isFlagWord(word)).toBe(false);
    expect(read('enabled', word).ok).toBe(false);
    expect(read('type', word).ok).toBe(false);
});

describe('a list of choices', () => {
    const list: ListParameter = {
        kind: 'list',
        maxLength: 120,
        choices: ['alias', 'triggerWords'],
        aliases: { 'trigger-words': 'triggerWords' },
        placeholder: 'field',
        label: 'clear',
    };

    test.each([
        ['ALIAS', ['alias']],
        ['trigger-words, alias', ['triggerWords', 'alias']],
    ])('takes %s', (typed, value) => {
        expect(readValue(list, typed)).toEqual({ ok: true, value });
    });

    test('names each word that is none of them, and the nearest that is', () => {
        const { choices } = list;
        expect(readValue(list, 'alais,alias,name')).toEqual({
            ok: false,
            faults: [
                { word: 'alais', reason: { kind: 'choice', choices, nearest: 'alias' } },
                { word: 'name', reason: { kind: 'choice', choices, nearest: undefined } },
            ],
        });
    });
});
