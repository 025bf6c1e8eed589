import { describe, expect, test } from '@jest/globals';
import { OptionNames } from '../../../lib/grammar/OptionNames.ts';
import { inheritedNames } from './arbitraryParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

const names = new OptionNames(sampleParameters);

describe('find', () => {
    test.each(['triggerWords', 'trigger-words', 'TRIGGER-WORDS', 'triggerwords', '--trigger-words'])(
        '%s',
        (written) => {
            expect(names.find(written)).toBe('triggerWords');
        },
    );

    test.each([...inheritedNames, '', '-', 'trigger', 'trigger_words'])('nothing for %j', (written) => {
        expect(names.find(written)).toBeUndefined();
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
        expect(names.nearest(written)).toBe(want);
    });
});
