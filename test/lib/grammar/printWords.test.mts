import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Values } from '../../../lib/grammar/Parameter.ts';
import { parseWords } from '../../../lib/grammar/parse.ts';
import { printLine, printWords } from '../../../lib/grammar/printWords.ts';
import { parseParameters } from '../../workspace/rest/parseParameters.mts';
import { valuedParameters, wildText } from './arbitraryParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

describe('printWords', () => {
    const type = 'incoming';
    test.each<{ values: Values<typeof sampleParameters>; want: string[] }>([
        { values: { type, name: 'CI builds' }, want: ['incoming', 'CI builds'] },
        { values: { type, name: 'Überblick' }, want: ['incoming', 'Überblick'] },
        { values: { type, name: '--name' }, want: ['incoming', '--name=--name'] },
        { values: { type, name: 'a=b' }, want: ['incoming', '--name=a=b'] },
        { values: { type, name: '“CI”' }, want: ['incoming', '"“CI”"'] },
        { values: { type, name: 'a', alias: "'x,‘y" }, want: ['incoming', 'a', `--alias="'x","‘y"`] },
        {
            values: { type, name: 'a', enabled: false, retryCount: 3 },
            want: ['incoming', 'a', '--enabled=false', '--retry-count=3'],
        },
        { values: { type, name: 'a', triggerWords: ['b', 'c d'] }, want: ['incoming', 'a', '--trigger-words=b,c d'] },
        { values: { type, name: 'a', alias: '', triggerWords: [] }, want: ['incoming', 'a'] },
    ])('$values', ({ values, want }) => {
        expect(printWords(sampleParameters, values)).toEqual(want);
    });

    test('a word does not slip into a position that is left open', () => {
        const parameters = {
            kind: { ...sampleParameters.type, required: false },
            name: sampleParameters.alias,
            search: { ...sampleParameters.alias, positional: true },
        } as const;
        expect(printWords(parameters, { search: 'incoming' })).toEqual(['--search=incoming']);
    });

    test('prints what parses to the same values', () => {
        fc.assert(
            fc.property(valuedParameters, ({ parameters, values }) => {
                expect(parseWords(parameters, printWords(parameters, values))).toEqual({ ok: true, values });
            }),
            { numRuns: 1000 },
        );
    });
});

describe('printLine', () => {
    test.each([
        { words: ['create', 'incoming', 'CI builds'], line: 'create incoming "CI builds"' },
        { words: ['--name=a b', '#a,#b', ''], line: '"--name=a b" #a,#b ""' },
        { words: ["it's", 'say "hi"'], line: '"it\'s" "say \\"hi\\""' },
        { words: ['C:\\builds', '$$', 'costs $$5'], line: 'C:\\builds $$ "costs $$$5"' },
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
});
