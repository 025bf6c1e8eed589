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
        { spelled: '--chanl', want: 'channel' },
        { spelled: '-channel', want: 'channel' },
        { spelled: '-c', want: 'channel' },
        { spelled: '--tirggerWords', want: 'triggerWords' },
        { spelled: '--trigger_words', want: 'triggerWords' },
        { spelled: '--retry', want: 'retryCount' },
        { spelled: '--colour', want: undefined },
        { spelled: 'nmae', want: 'name' },
        { spelled: 'ena', want: 'enabled' },
        { spelled: 'e', want: undefined },
        { spelled: 'toString', want: undefined },
    ])('of $spelled is $want', ({ spelled, want }) => {
        expect(names.nearest(spelled)).toBe(want);
    });
});
