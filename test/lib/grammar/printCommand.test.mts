import { describe, expect, test } from '@jest/globals';
import { isPrintable, printCommand } from '../../../lib/grammar/printCommand.ts';
import type { Grammar } from '../../../lib/grammar/Grammar.ts';
import { sampleParameters } from './sampleParameters.mts';

const grammar: Grammar<typeof sampleParameters> = { name: 'create', parameters: sampleParameters, examples: [] };
const print = (name: string) => printCommand(grammar, { type: 'incoming', name });

describe('a line is printed for', () => {
    test.each([
        ['CI builds', 'incoming "CI builds"'],
        ['say "hi"', 'incoming "say \\"hi\\""'],
        ['--help', 'incoming --name=--help'],
        ['“CI”', 'incoming "\\"“CI”\\""'],
        [`Builds\\" -- x`, `incoming 'Builds\\\\" -- x'`],
        ['a `b`', 'incoming "a `b`"'],
    ])('%j', (name, line) => {
        expect(print(name)).toBe(line);
    });
});

describe('no line is printed for what would come back as something else', () => {
    test.each([
        ['', 'nothing to say'],
        ['two\nlines', 'clients cut a command off at the end of its line'],
        ['a\u00a0b', 'browsers copy a plain blank'],
        ['a\u200bb', 'not taken from a line'],
        ['\ud83d', 'half a character'],
        [`Builds\\" --alias=x`, 'an option in a text is taken for the work of two apostrophes'],
        ['```', 'ends the block of code that it is shown in'],
        [`http://m.example/\\"'--channel=x''--alias=y' z`, 'the server has no way to say it'],
        ['x'.repeat(121), 'too long to be taken'],
    ])('%j: %s', (name) => {
        expect(print(name)).toBeUndefined();
    });

    test('values that no line says, or that break a rule between them', () => {
        const strict = { ...grammar, check: () => [{ kind: 'repeated', option: '--x' } as const] };
        expect(printCommand(grammar, { type: 'incoming', name: 'a', alias: '' })).toBeUndefined();
        expect(printCommand(grammar, { type: 'incoming', name: 'a', triggerWords: ['b,c'] })).toBeUndefined();
        expect(printCommand(grammar, { type: 'incoming', name: 'a', retryCount: 1000000 })).toBeUndefined();
        expect(printCommand(strict, { type: 'incoming', name: 'a' })).toBeUndefined();
    });

    test('more than fits into a message', () => {
        const words = Array.from({ length: 100 }, (_, index) => `${'x'.repeat(50)}${index}`);
        expect(printCommand(grammar, { type: 'incoming', name: 'a', triggerWords: words })).toBeUndefined();
    });

    test('what somebody stored to keep the app at it: a megabyte of phrases', () => {
        // Were it split, that would take longer than any test waits.
        const alias = `\\"'"a" `.repeat(150_000);
        expect(printCommand(grammar, { type: 'incoming', name: 'a', alias })).toBeUndefined();
    });
});

test('one value is printable by itself or not', () => {
    expect(isPrintable(sampleParameters.triggerWords, ['a b', 'c'])).toBe(true);
    expect(isPrintable(sampleParameters.triggerWords, [' a'])).toBe(false);
    expect(isPrintable(sampleParameters.enabled, false)).toBe(true);
});
