import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Values } from '../../../lib/grammar/Parameter.ts';
import { parseWords } from '../../../lib/grammar/parseWords.ts';
import { printWords } from '../../../lib/grammar/printWords.ts';
import { valuedParameters } from './arbitraryParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

describe('printWords', () => {
    const type = 'incoming';
    test.each<{ values: Values<typeof sampleParameters>; want: string[] }>([
        { values: { type, name: 'CI builds' }, want: ['incoming', 'CI builds'] },
        { values: { type, name: 'Überblick' }, want: ['incoming', 'Überblick'] },
        { values: { type, name: '--name' }, want: ['incoming', '--name=--name'] },
        { values: { type, name: 'help' }, want: ['incoming', '--name', 'help'] },
        { values: { type, name: 'a=b' }, want: ['incoming', '--name=a=b'] },
        { values: { type, name: '“CI”' }, want: ['incoming', '"“CI”"'] },
        { values: { type, name: 'a', alias: "'x,‘y" }, want: ['incoming', 'a', '--alias', `"'x","‘y"`] },
        { values: { type, name: 'a', alias: '—b' }, want: ['incoming', 'a', '--alias=—b'] },
        { values: { type, name: 'a', alias: 'b=“c' }, want: ['incoming', 'a', '--alias=b=“c'] },
        {
            values: { type, name: 'a', enabled: false, retryCount: 3 },
            want: ['incoming', 'a', '--enabled', 'false', '--retry-count', '3'],
        },
        {
            values: { type, name: 'a', triggerWords: ['b', 'c d'] },
            want: ['incoming', 'a', '--trigger-words', 'b,c d'],
        },
        { values: { type, name: 'a', enabled: true }, want: ['incoming', 'a', '--enabled'] },
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
        expect(printWords(parameters, { search: 'incoming' })).toEqual(['--search', 'incoming']);
    });

    test('a word that asks for nothing where it stands alone has its option', () => {
        const parameters = { search: { ...sampleParameters.alias, positional: true, idle: ['all'] } } as const;
        expect(printWords(parameters, { search: 'All' })).toEqual(['--search', 'All']);
        expect(printWords(parameters, { search: 'alls' })).toEqual(['alls']);
        const led = { name: { ...sampleParameters.alias, positional: true, ledBy: ['to'] } } as const;
        expect(printWords(led, { name: 'to' })).toEqual(['--name', 'to']);
    });

    test('what is nothing on purpose is told, where it may be nothing', () => {
        const emptied = {
            alias: { ...sampleParameters.alias, emptiable: true },
            words: { ...sampleParameters.triggerWords, emptiable: true },
        } as const;
        const values = { alias: '', words: [] };
        expect(printWords(emptied, values)).toEqual(['--alias=', '--words=']);
        expect(parseWords(emptied, printWords(emptied, values))).toEqual({ ok: true, values });
        expect(printWords(emptied, { alias: undefined })).toEqual([]);
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
