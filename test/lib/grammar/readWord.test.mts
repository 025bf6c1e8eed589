import { describe, expect, test } from '@jest/globals';
import { OptionNames } from '../../../lib/grammar/OptionNames.ts';
import { endsOptions, isAmbiguous, isDashed, readOption } from '../../../lib/grammar/readWord.ts';
import { sampleParameters } from './sampleParameters.mts';

const names = new OptionNames(sampleParameters);

describe('readOption', () => {
    test.each([
        { word: '--trigger-words', want: { spelled: '--trigger-words', parameter: 'triggerWords' } },
        { word: '—triggerWords', want: { spelled: '--triggerWords', parameter: 'triggerWords' } },
        { word: '–NAME', want: { spelled: '--NAME', parameter: 'name' } },
        { word: '--name=a=b', want: { spelled: '--name', parameter: 'name', value: 'a=b' } },
        { word: '--name=', want: { spelled: '--name', parameter: 'name', value: '' } },
        { word: '--script=a\nb', want: { spelled: '--script', parameter: 'script', value: 'a\nb' } },
        { word: 'name=CI', want: { spelled: 'name', parameter: 'name', value: 'CI' } },
        { word: 'nmae=CI', want: { spelled: 'nmae', value: 'CI' } },
        { word: '-name', want: { spelled: '-name' } },
        { word: '-name=CI', want: { spelled: '-name', value: 'CI' } },
        { word: '--colour=red', want: { spelled: '--colour', value: 'red' } },
        { word: '--__proto__', want: { spelled: '--__proto__' } },
        { word: '--über', want: { spelled: '--über' } },
    ])('$word', ({ word, want }) => {
        expect(readOption(word, names)).toEqual(want);
    });

    test.each([
        'CI',
        '',
        '-',
        '--',
        '—',
        '---',
        '---name',
        '--=x',
        '-5',
        '—5',
        '-x',
        'e=mc2',
        'a=b',
        '--two words',
        '= x',
    ])('%j is a plain word', (word) => {
        expect(readOption(word, names)).toBeUndefined();
    });
});

test.each([
    { word: '--name', dashed: true, ends: false, ambiguous: true },
    { word: '—name', dashed: true, ends: false, ambiguous: true },
    { word: '--', dashed: false, ends: true, ambiguous: true },
    { word: '–', dashed: false, ends: true, ambiguous: true },
    { word: '-n', dashed: false, ends: false, ambiguous: true },
    { word: 'a=b', dashed: false, ends: false, ambiguous: true },
    { word: 'a b=c', dashed: false, ends: false, ambiguous: false },
    { word: 'CI', dashed: false, ends: false, ambiguous: false },
    { word: '', dashed: false, ends: false, ambiguous: false },
])('$word', ({ word, dashed, ends, ambiguous }) => {
    expect([isDashed(word), endsOptions(word), isAmbiguous(word)]).toEqual([dashed, ends, ambiguous]);
});
