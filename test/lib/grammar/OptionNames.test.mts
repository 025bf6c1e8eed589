import { describe, expect, test } from '@jest/globals';
import { OptionNames } from '../../../lib/grammar/OptionNames.ts';
import { inheritedNames } from './arbitraryParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

const names = new OptionNames(sampleParameters);
const known = new OptionNames({
    channel: { kind: 'list', maxLength: 9, placeholder: 'c', label: 'c', otherNames: ['room', 'to'] },
    enabled: { kind: 'flag', placeholder: 'f', label: 'f', oppositeNames: ['disabled'] },
    room: { kind: 'text', maxLength: 9, placeholder: 'r', label: 'r' },
});

describe('find', () => {
    test.each(['triggerWords', 'trigger-words', 'TRIGGER-WORDS', 'triggerwords', '--trigger-words', 'trigger_words'])(
        '%s',
        (written) => {
            expect(names.find(written)).toEqual({ parameter: 'triggerWords' });
        },
    );

    test.each([...inheritedNames, '', '-', 'trigger'])('nothing for %j', (written) => {
        expect(names.find(written)).toBeUndefined();
    });
});

describe('other names', () => {
    test.each([
        ['to', { parameter: 'channel' }],
        ['room', { parameter: 'room' }],
        ['no-enabled', { parameter: 'enabled', negated: true }],
        ['notEnabled', { parameter: 'enabled', negated: true }],
        ['disabled', { parameter: 'enabled', negated: true }],
        ['no-channel', undefined],
    ])('%s', (written, meant) => {
        expect(known.find(written)).toEqual(meant);
    });
});

describe('nearest', () => {
    test.each([
        { written: '--chanl', want: 'channel' },
        { written: '-channel', want: 'channel' },
        { written: '-c', want: 'channel' },
        { written: '--tirggerWords', want: 'triggerWords' },
        { written: '--trigger_words', want: 'triggerWords' },
        { written: '--retry', want: 'retryCount' },
        { written: '--colour', want: undefined },
        { written: 'nmae', want: 'name' },
        { written: 'ena', want: 'enabled' },
        { written: 'e', want: undefined },
        { written: 'toString', want: undefined },
    ])('of $written is $want', ({ written, want }) => {
        expect(names.nearest(written)?.parameter).toBe(want);
    });

    test.each([
        ['-disabled', { parameter: 'enabled', negated: true, option: '--disabled' }],
        ['--disbled', { parameter: 'enabled', negated: true, option: '--disabled' }],
        ['-no-enabled', { parameter: 'enabled', negated: true, option: '--no-enabled' }],
        ['--no-enabeld', { parameter: 'enabled', negated: true, option: '--no-enabled' }],
        ['--enabeld', { parameter: 'enabled', option: '--enabled' }],
        ['-to', { parameter: 'channel', option: '--to' }],
    ])('of %s says the same, and not the opposite', (written, meant) => {
        expect(known.nearest(written)).toEqual(meant);
    });
});
