import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { optionName } from '../../../lib/grammar/OptionNames.ts';
import { parseWords } from '../../../lib/grammar/parseWords.ts';
import { growthOf, STEEP } from '../../fakes/growthOf.mts';
import { inheritedNames, valuedParameters, wildText } from './arbitraryParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

describe('any words', () => {
    const option = fc.constantFrom(
        ...[...Object.keys(sampleParameters), ...inheritedNames, 'chanel', 'é'].flatMap((name) => [
            `--${name}`,
            `—${name}`,
            `-${name}`,
            `${name}=`,
            name,
        ]),
    );
    const word = fc.oneof(
        wildText,
        option,
        fc.tuple(option, wildText).map((parts) => parts.join('=')),
        fc.constantFrom('--', '—', 'false'),
    );
    const anyWords = fc.array(word, { maxLength: 15 });

    /** Quotes are taken away, dashes written as plain ones, and words put back together with one blank, before a problem is told. */
    function plain(text: string): string {
        return text
            .replace(/["“”„‟＂'‘’‚‛＇«»‹›「」『』]/g, '')
            .replace(/[—–]/g, '--')
            .replace(/\s+/g, ' ');
    }

    test('give values, or problems that name an option or a word of theirs, none twice', () => {
        fc.assert(
            fc.property(valuedParameters, anyWords, ({ parameters }, words) => {
                const parsed = parseWords({ ...sampleParameters, ...parameters }, words);
                const problems = parsed.ok ? [] : parsed.problems;
                expect(problems.length > 0).toBe(!parsed.ok);
                expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
                const line = plain(words.join(' '));
                const options = Object.keys({ ...sampleParameters, ...parameters }).map(optionName);
                for (const problem of problems) {
                    expect(options).toContain('option' in problem ? problem.option : options[0]);
                    expect(line).toContain('word' in problem ? plain(problem.word) : '');
                }
            }),
            { numRuns: 500 },
        );
    });

    test.each(inheritedNames)('%s in every place', (name) => {
        const words = [
            name,
            `--${name}`,
            name,
            `${name}=${name}`,
            '--enabled',
            name,
            `--enabled=${name}`,
            '--event',
            name,
        ];
        const parsed = parseWords(sampleParameters, words);
        expect(parsed.ok).toBe(false);
        expect(({} as Record<string, unknown>).ok).toBeUndefined();
    });

    test.each([
        ['unclosed quotes', "'a ‘b “c "],
        ['quotes in lists', ',“a'],
        ['bare quotes', '“ '],
        ['dashes', '-'],
        ['near options', 'nam=b '],
        ['unknown options', '--colour red '],
        ['repeated lists', '--channel a '],
        ['commas', 'a,'],
        ['one long word', 'a'],
        ['assignments', 'a='],
    ])('%s: forty of the longest messages in one take no more than linear time', (_, part) => {
        const read = (length: number) => {
            const words = `incoming ${part.repeat(Math.ceil(length / part.length))}`.split(' ');
            expect(parseWords(sampleParameters, words)).toHaveProperty('ok');
        };
        expect(growthOf(read, 6_250)).toBeLessThan(STEEP);
    });
});
