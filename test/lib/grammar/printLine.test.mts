import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { printLine } from '../../../lib/grammar/printLine.ts';
import { parseParameters } from '../../workspace/rest/parseParameters.mts';
import { wildText } from './arbitraryParameters.mts';

test.each([
    { words: ['create', 'incoming', 'CI builds'], line: 'create incoming "CI builds"' },
    { words: ['--name=a b', '#a,#b', ''], line: '"--name=a b" #a,#b ""' },
    { words: ["it's", 'say "hi"'], line: '"it\'s" "say \\"hi\\""' },
    { words: ['C:\\builds', '$$', 'costs $$5'], line: 'C:\\builds $$ "costs $$$5"' },
    { words: ['in C:\\my builds', 'a \\"b'], line: `"in C:\\my builds" 'a \\\\"b'` },
])('$words', ({ words, line }) => {
    expect(printLine(words)).toBe(line);
    expect(parseParameters(line)).toEqual(words);
});

test('prints what the server splits into the same words', () => {
    // The server uses these itself while it splits, and takes a backslash for the beginning of an escape.
    const word = wildText.map((text) => text.replace(/[\\\u0086\u0087\u008a-\u008c\u2008]/g, ''));
    fc.assert(
        fc.property(fc.array(word, { maxLength: 8 }), (words) => {
            expect(parseParameters(printLine(words))).toEqual(words);
        }),
        { numRuns: 1000 },
    );
});
