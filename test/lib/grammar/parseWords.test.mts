import { describe, expect, test } from '@jest/globals';
import { parseWords } from '../../../lib/grammar/parseWords.ts';
import type { Problem } from '../../../lib/Problem.ts';
import { parseParameters } from '../../workspace/rest/parseParameters.mts';
import { inheritedNames } from './arbitraryParameters.mts';
import { sampleParameters } from './sampleParameters.mts';

/** Parses a line split as the server splits it. */
function parseLine(line: string) {
    return parseWords(sampleParameters, parseParameters(line));
}

function problemsOf(line: string): Problem[] {
    const parsed = parseLine(line);
    return parsed.ok ? [] : parsed.problems;
}

function unknown(word: string, nearest?: string): Problem {
    return { kind: 'unknown-option', word, nearest };
}

function notHttp(word: string): Problem {
    return { kind: 'invalid', option: '--urls', word, reason: { kind: 'format', format: 'http-url' } };
}

const required = { type: 'incoming', name: 'CI' };

describe('spellings', () => {
    test.each([
        { options: '--trigger-words a,b', want: { triggerWords: ['a', 'b'] } },
        { options: '--triggerWords a', want: { triggerWords: ['a'] } },
        { options: '--TRIGGER-WORDS a', want: { triggerWords: ['a'] } },
        { options: 'triggerWords=a', want: { triggerWords: ['a'] } },
        { options: 'trigger-words=a', want: { triggerWords: ['a'] } },
        { options: '—trigger-words a', want: { triggerWords: ['a'] } },
        { options: '–triggerWords=a', want: { triggerWords: ['a'] } },
        { options: '--trigger-words a --triggerWords=b,c', want: { triggerWords: ['a', 'b', 'c'] } },
        { options: '--trigger-words “roll back”,deploy', want: { triggerWords: ['roll back', 'deploy'] } },
        { options: '--alias=Bot', want: { alias: 'Bot' } },
        { options: '--alias "The Bot"', want: { alias: 'The Bot' } },
        { options: '--alias=“The Bot”', want: { alias: 'The Bot' } },
        { options: 'alias="The Bot"', want: { alias: 'The Bot' } },
        { options: 'alias=„The Bot“', want: { alias: 'The Bot' } },
        { options: '--alias Bot’s', want: { alias: 'Bot’s' } },
        { options: '--alias=--enabled', want: { alias: '--enabled' } },
        { options: '--alias -x', want: { alias: '-x' } },
        { options: '--enabled', want: { enabled: true } },
        { options: '--enabled --run-on-edits', want: { enabled: true, runOnEdits: true } },
        { options: '--enabled false', want: { enabled: false } },
        { options: '--enabled=no', want: { enabled: false } },
        { options: 'enabled=false', want: { enabled: false } },
        { options: '—enabled off', want: { enabled: false } },
        { options: '--event SENDMESSAGE', want: { event: 'sendMessage' } },
        { options: '--retry-count 3', want: { retryCount: 3 } },
        { options: '--username @olivia', want: { username: 'olivia' } },
        { options: '--script "a\n\tb"', want: { script: 'a\n\tb' } },
    ])('$options', ({ options, want }) => {
        const parsed = { ok: true, values: { ...required, ...want } };
        expect(parseLine(`incoming CI ${options}`)).toEqual(parsed);
        expect(parseLine(`${options} --name=CI --type=incoming`)).toEqual(parsed);
    });

    test.each([
        { line: 'incoming “CI builds”', name: 'CI builds' },
        { line: 'Webhook-Incoming ‘CI builds’', name: 'CI builds' },
        { line: '"CI builds" --type incoming', name: 'CI builds' },
        { line: '--enabled incoming "CI builds"', name: 'CI builds' },
        { line: 'incoming -- --name', name: '--name' },
        { line: 'incoming — name=x', name: 'name=x' },
        { line: 'incoming e=mc2', name: 'e=mc2' },
        { line: 'incoming -5', name: '-5' },
        { line: 'incoming it’s', name: 'it’s' },
        ...inheritedNames.map((name) => ({ line: `incoming ${name}`, name })),
    ])('$line', ({ line, name }) => {
        expect(parseLine(line)).toMatchObject({ ok: true, values: { type: 'incoming', name } });
    });
});

describe('problems', () => {
    const choices = ['incoming', 'outgoing'];
    const missingName: Problem = { kind: 'missing', option: '--name', placeholder: 'name', choices: undefined };
    test.each<{ line: string; want: Problem[] }>([
        { line: '', want: [{ kind: 'missing', option: '--type', placeholder: 'type', choices }, missingName] },
        { line: 'incoming', want: [missingName] },
        { line: 'incoming CI extra', want: [{ kind: 'unexpected-word', word: 'extra' }] },
        { line: 'incoming CI x x', want: [{ kind: 'unexpected-word', word: 'x' }] },
        { line: 'incoming CI --alias', want: [{ kind: 'missing-value', option: '--alias', placeholder: 'alias' }] },
        { line: 'incoming CI --alias --', want: [{ kind: 'missing-value', option: '--alias', placeholder: 'alias' }] },
        { line: 'incoming --name --name', want: [{ kind: 'missing-value', option: '--name', placeholder: 'name' }] },
        {
            line: 'incoming CI --alias --enabled',
            want: [{ kind: 'missing-value', option: '--alias', placeholder: 'alias' }],
        },
        {
            line: 'incoming CI --alias=',
            want: [{ kind: 'invalid', option: '--alias', word: '', reason: { kind: 'blank' } }],
        },
        { line: 'incoming CI --alias a --alias b', want: [{ kind: 'repeated', option: '--alias' }] },
        { line: 'incoming CI --alias a --alias b alias=c', want: [{ kind: 'repeated', option: '--alias' }] },
        { line: 'incoming CI --type outgoing', want: [{ kind: 'unexpected-word', word: 'CI' }] },
        { line: 'incoming CI --chanel #a', want: [unknown('--chanel', '--channel')] },
        { line: 'incoming CI -channel #a', want: [unknown('-channel', '--channel')] },
        { line: 'incoming CI --channel:#a', want: [unknown('--channel:#a', '--channel')] },
        { line: 'incoming CI --colour:#a', want: [unknown('--colour:#a')] },
        { line: 'incoming CI -c #a', want: [unknown('-c', '--channel')] },
        { line: 'incoming CI chanel=#a', want: [unknown('chanel', '--channel')] },
        { line: 'incoming --nmae=CI', want: [unknown('--nmae', '--name')] },
        { line: 'incoming nmae=CI', want: [unknown('nmae', '--name')] },
        {
            line: 'incoming CI --chanel #a --channel #b',
            want: [unknown('--chanel', '--channel')],
        },
        {
            line: 'incoming CI --colour red --colour blue',
            want: [unknown('--colour')],
        },
        {
            line: 'incoming CI --__proto__=x --constructor y',
            want: [unknown('--__proto__'), unknown('--constructor')],
        },
        {
            line: 'incoming CI --urls ftp://a,gopher://b --urls ftp://a',
            want: [notHttp('ftp://a'), notHttp('gopher://b')],
        },
        {
            line: 'incoming "C\u0007I"',
            want: [{ kind: 'invalid', option: '--name', word: 'C\u0007I', reason: { kind: 'control-characters' } }],
        },
        {
            line: 'incomming CI x --retry-count many --evnt=x --alias',
            want: [
                unknown('--evnt', '--event'),
                { kind: 'missing-value', option: '--alias', placeholder: 'alias' },
                { kind: 'unexpected-word', word: 'x' },
                {
                    kind: 'invalid',
                    option: '--type',
                    word: 'incomming',
                    reason: { kind: 'choice', choices, nearest: 'incoming' },
                },
                {
                    kind: 'invalid',
                    option: '--retry-count',
                    word: 'many',
                    reason: { kind: 'integer', minimum: 1, maximum: 10 },
                },
            ],
        },
    ])('$line', ({ line, want }) => {
        expect(problemsOf(line)).toEqual(want);
    });

    test('come with the values when every required one could be read', () => {
        expect(parseLine('incoming CI --enabled --event x')).toMatchObject({ values: { ...required, enabled: true } });
        expect(parseLine('incoming --enabled --event x')).not.toHaveProperty('values');
    });
});
