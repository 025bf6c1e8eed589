import { describe, expect, test } from '@jest/globals';
import { sortWords } from '../../../lib/grammar/sortWords.ts';
import { sampleParameters } from './sampleParameters.mts';

function sort(words: string[]) {
    const { texts, reported, problems } = sortWords(sampleParameters, words);
    return { texts: Object.fromEntries(texts), reported: [...reported], kinds: problems.map(({ kind }) => kind) };
}

describe('texts by parameter', () => {
    test.each([
        { words: [], want: {} },
        { words: ['incoming', 'CI'], want: { type: ['incoming'], name: ['CI'] } },
        { words: ['CI', '--type', 'incoming'], want: { type: ['incoming'], name: ['CI'] } },
        { words: ['--name', 'CI', 'incoming'], want: { type: ['incoming'], name: ['CI'] } },
        { words: ['--channel', '#a', '--channel=#b'], want: { channel: ['#a', '#b'] } },
        { words: ['--name', 'a', 'name=b'], want: { name: ['a', 'b'] } },
        {
            words: ['--enabled', 'off', '--run-on-edits', 'CI'],
            want: { enabled: ['off'], runOnEdits: ['true'], type: ['CI'] },
        },
        { words: ['--enabled', '--name=x'], want: { enabled: ['true'], name: ['x'] } },
        { words: ['--', '--name', '--enabled'], want: { type: ['--name'], name: ['--enabled'] } },
        { words: ['a', '—', '--'], want: { type: ['a'], name: ['--'] } },
        { words: ['--name', '-x'], want: { name: ['-x'] } },
        { words: ['--name', 'alias=x'], want: { name: ['alias=x'] } },
    ])('$words', ({ words, want }) => {
        expect(sort(words)).toEqual({ texts: want, reported: [], kinds: [] });
    });
});

describe('mistakes', () => {
    const both = { type: ['incoming'], name: ['CI'] };
    test.each([
        { words: ['--name'], texts: {}, reported: ['name'], kinds: ['missing-value'] },
        { words: ['--name', '—', 'x'], texts: { type: ['x'] }, reported: ['name'], kinds: ['missing-value'] },
        // A guess takes its value along, and stands for the position it was meant for.
        {
            words: ['incoming', '--nmae', 'CI'],
            texts: { type: ['incoming'] },
            reported: ['name'],
            kinds: ['unknown-option'],
        },
        { words: ['--tpye', 'incoming', 'CI'], texts: { name: ['CI'] }, reported: ['type'], kinds: ['unknown-option'] },
        {
            words: ['incoming', 'CI', '--nmae=x'],
            texts: { type: ['incoming'] },
            reported: ['name'],
            kinds: ['unknown-option'],
        },
        { words: ['--enabeld', 'incoming', 'CI'], texts: both, reported: ['enabled'], kinds: ['unknown-option'] },
        // What follows an option nobody knows is its value, unless a position needs it.
        { words: ['--colour', 'red', 'incoming', 'CI'], texts: both, reported: [], kinds: ['unknown-option'] },
        { words: ['incoming', '--colour', 'CI'], texts: both, reported: [], kinds: ['unknown-option'] },
        { words: ['--colour=red', 'incoming', 'CI'], texts: both, reported: [], kinds: ['unknown-option'] },
        { words: ['incoming', 'CI', 'x'], texts: both, reported: [], kinds: ['unexpected-word'] },
    ])('$words', ({ words, texts, reported, kinds }) => {
        expect(sort(words)).toEqual({ texts, reported, kinds });
    });
});
