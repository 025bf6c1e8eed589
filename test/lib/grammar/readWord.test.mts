import { describe, expect, test } from '@jest/globals';
import { OptionNames } from '../../../lib/grammar/OptionNames.ts';
import { isOptionTerminator, isAmbiguous, isDashed, readOption } from '../../../lib/grammar/readWord.ts';
import { sampleParameters } from './sampleParameters.mts';

const names = new OptionNames(sampleParameters);

describe('readOption', () => {
    test.each([
        { word: '--trigger-words', want: { written: '--trigger-words', parameter: 'triggerWords' } },
        { word: '—triggerWords', want: { written: '--triggerWords', parameter: 'triggerWords' } },
        { word: '–NAME', want: { written: '--NAME', parameter: 'name' } },
        { word: '--name=a=b', want: { written: '--name', parameter: 'name', value: 'a=b' } },
        { word: '--name=', want: { written: '--name', parameter: 'name', value: '' } },
        { word: '--script=a\nb', want: { written: '--script', parameter: 'script', value: 'a\nb' } },
        { word: 'name=CI', want: { written: 'name', parameter: 'name', value: 'CI' } },
        { word: 'nmae=CI', want: { written: 'nmae', value: 'CI' } },
        { word: '-name', want: { written: '-name' } },
        { word: '-name=CI', want: { written: '-name', value: 'CI' } },
        { word: '--colour=red', want: { written: '--colour', value: 'red' } },
        { word: '--__proto__', want: { written: '--__proto__' } },
        { word: '--über', want: { written: '--über' } },
    ])('$word', ({ word, want }) => {
        expect(readOption(word, names)).toEqual(want);
    });

    test.each(['CI', '', '-', '--', '—', '---', '--=x', '-5', '—5', '-x', 'e=mc2', 'a=b', '--two words', '= x'])(
        '%j is a plain word',
        (word) => {
            expect(readOption(word, names)).toBeUndefined();
        },
    );
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
    expect([isDashed(word), isOptionTerminator(word), isAmbiguous(word)]).toEqual([dashed, ends, ambiguous]);
});
