import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { editDistance, nearest } from '../../../lib/grammar/nearest.ts';

describe('editDistance', () => {
    test.each([
        ['', '', 0],
        ['', 'abc', 3],
        ['abc', 'abc', 0],
        ['abc', 'abd', 1],
        ['abc', 'ab', 1],
        ['name', 'nmae', 1],
        ['kitten', 'sitting', 3],
        ['ab', 'ba', 1],
    ])('%j to %j is %i', (from, to, distance) => {
        expect(editDistance(from, to)).toBe(distance);
    });

    test('is symmetric, and never more than the longer word', () => {
        const word = fc.string({ maxLength: 12 });
        fc.assert(
            fc.property(word, word, (from, to) => {
                const distance = editDistance(from, to);
                expect(distance).toBe(editDistance(to, from));
                expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
                expect(distance === 0).toBe(from === to);
            }),
        );
    });
});

describe('nearest', () => {
    test.each([
        { word: 'incomming', candidates: ['incoming', 'outgoing'], want: 'incoming' },
        { word: 'INCOMIGN', candidates: ['incoming', 'outgoing'], want: 'incoming' },
        { word: 'sendmesage', candidates: ['roomJoined', 'sendMessage'], want: 'sendMessage' },
        { word: 'out', candidates: ['incoming', 'outgoing'], want: 'outgoing' },
        { word: 'ou', candidates: ['incoming', 'outgoing'], want: undefined },
        { word: 'nmae', candidates: ['name', 'game'], want: 'name' },
        { word: 'something', candidates: ['incoming', 'outgoing'], want: undefined },
        { word: '', candidates: ['incoming'], want: undefined },
        { word: 'incoming', candidates: [], want: undefined },
        { word: 'constructor', candidates: ['incoming'], want: undefined },
        { word: 'x'.repeat(100000), candidates: ['x', 'incoming'], want: undefined },
    ])('$word of $candidates is $want', ({ word, candidates, want }) => {
        expect(nearest(word, candidates)).toBe(want);
    });
});
