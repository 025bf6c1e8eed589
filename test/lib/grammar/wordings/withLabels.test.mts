import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../../lib/grammar/parseCommand.ts';
import { isLabelled, withLabels } from '../../../../lib/grammar/wordings/withLabels.ts';
import { growthOf, STEEP } from '../../../fakes/growthOf.mts';
import { sampleParameters } from '../sampleParameters.mts';

const grammar = { name: 'create', parameters: sampleParameters, examples: [] };

const wordsOf = (line: string) => line.split(' ');

describe('the words with options in the place of labels', () => {
    test.each<[line: string, ...wordings: string[]]>([
        ['X alias:Night bot', 'X --alias=Night bot', 'X --alias=Night bot'],
        ['X alias: Night bot', 'X --alias=Night bot', 'X --alias=Night bot'],
        ['alias=a,event=b X', '--alias=a --event=b X', '--alias=a --event=b X'],
        ['X - alias: a', 'X --alias=a', 'X --alias=a'],
        ['X retry count: 3', 'X --retry-count=3', 'X --retry-count=3'],
        ['X {"alias":"a"}', 'X --alias=a', 'X --alias=a'],
        ['X {alias:a,name:{b}}', 'X --alias=a --name={b}', 'X --alias=a --name={b}'],
        ['X alias => a', 'X --alias=a', 'X --alias=a'],
        ['X /alias a +event b', 'X --alias=a --event=b', 'X --alias=a --event=b'],
        ['X alias:', ...[]],
    ])('%s', (line, ...wordings) => {
        expect(withLabels(sampleParameters, wordsOf(line))?.wordings.map((it) => it.join(' '))).toEqual(wordings);
    });

    test.each([
        'X https://a.example/alias:b',
        'X --name alias:b',
        'X --name=alias:b',
        'X -- alias:b',
        'colour:red',
        '10:30',
        'alias',
        'toString: x',
        '{"alias":"a","colour":"b"}',
        '{"__proto__":"a"}',
        'https://a.example?x=1&alias=b',
    ])('none in %s', (line) => {
        expect(isLabelled(sampleParameters, wordsOf(line))).toBe(false);
    });

    test('what was in quotes with its label is a text', () => {
        expect(isLabelled(sampleParameters, ['alias: b'])).toBe(false);
        expect(isLabelled(sampleParameters, ['alias:Night bot'])).toBe(true);
    });
});

test.each(['alias=a,', 'alias:a;', '{alias:', 'alias : ', '- alias: ', 'retry count: ', '&alias=', '["a",', ', ,'])(
    'many of %j take no more than linear time',
    (part) => {
        const read = (length: number) =>
            parseCommand(grammar, ['incoming', 'X', part.repeat(Math.ceil(length / part.length))]);
        expect(growthOf(read, 3000)).toBeLessThan(STEEP);
    },
);
