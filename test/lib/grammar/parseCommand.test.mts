import { describe, expect, test } from '@jest/globals';
import type { Grammar } from '../../../lib/grammar/Grammar.ts';
import { parseCommand } from '../../../lib/grammar/parseCommand.ts';
import type { Problem } from '../../../lib/Problem.ts';
import { sampleParameters } from './sampleParameters.mts';

const grammar: Grammar<typeof sampleParameters> = {
    name: 'create',
    parameters: sampleParameters,
    examples: [],
    check: ({ type, event, alias, urls }): Problem[] => [
        ...(alias === undefined ? [] : [notApplicable('--alias', 'type', type)]),
        ...(event === 'sendMessage' ? [] : [notApplicable('--trigger-words', 'event', String(event))]),
        ...(urls ? [] : [{ kind: 'missing' as const, option: '--urls', placeholder: 'url' }]),
    ],
};

function notApplicable(option: string, parameter: string, value: string): Problem {
    return { kind: 'not-applicable', option, dueTo: { parameter, value } };
}

function report(words: string[]): string[] {
    const parsed = parseCommand(grammar, words);
    return parsed.ok
        ? []
        : parsed.problems.map((problem) => `${problem.kind} ${'option' in problem ? problem.option : problem.word}`);
}

const right = ['incoming', 'CI', '--event', 'sendMessage', '--urls', 'https://a.example'];

describe('problems of parsing and of the rules', () => {
    test.each([
        { words: right, want: [] },
        { words: [...right, '--alias', 'x'], want: ['not-applicable --alias'] },
        { words: [...right, 'x', '--alias', 'x'], want: ['unexpected-word x', 'not-applicable --alias'] },
        // A rule says nothing about what could not be read, nor because of it.
        { words: ['incoming', 'CI', '--event', 'x', '--urls', 'x'], want: ['invalid --event', 'invalid --urls'] },
        {
            words: ['incoming', 'CI', '--evnt=roomJoined', '--url', 'x'],
            want: ['unknown-option --evnt', 'unknown-option --url'],
        },
        { words: ['incoming', 'CI', '--event', 'x'], want: ['invalid --event', 'missing --urls'] },
        // The rules need every required value.
        { words: ['incoming', '--alias', 'x'], want: ['missing --name'] },
    ])('$words', ({ words, want }) => {
        expect(report(words)).toEqual(want);
    });

    test('none: the values', () => {
        expect(parseCommand(grammar, right)).toEqual({
            ok: true,
            values: { type: 'incoming', name: 'CI', event: 'sendMessage', urls: ['https://a.example'] },
        });
    });

    test('a grammar without rules', () => {
        expect(parseCommand({ ...grammar, check: undefined }, ['incoming', 'CI'])).toEqual({
            ok: true,
            values: { type: 'incoming', name: 'CI' },
        });
    });
});
