import { describe, expect, test } from '@jest/globals';
import type { FormatName, Problem, Reason } from '../../../../lib/Problem.ts';
import { problem } from '../../../../lib/replies/failures/problems.ts';
import { en } from '../../../../lib/messages/languages/en.ts';
import { usageReply } from '../../../../lib/replies/help.ts';

const formats: FormatName[] = [
    ...([
        'http-url',
        'emoji',
        'channel',
        'incoming-channel',
        'single-room',
        'username',
        'token',
        'secret',
        'trigger-word',
    ] as const),
];

const reasons: [reason: Reason, word: string][] = [
    [{ kind: 'choice', choices: ['red', 'blue'], nearest: 'red' }, 'Did you mean `red`?'],
    [{ kind: 'choice', choices: ['red', 'blue'] }, '`red` or `blue`'],
    [{ kind: 'flag' }, '`true`'],
    [{ kind: 'integer', minimum: 3, maximum: 7 }, '3 to 7'],
    [{ kind: 'length', maximum: 120 }, '120'],
    [{ kind: 'count', maximum: 20 }, '20'],
    [{ kind: 'blank' }, 'empty'],
    [{ kind: 'control-characters' }, 'invisible'],
    ...formats.map((format): [Reason, string] => [{ kind: 'format', format }, '`word`']),
];

const problems: [problem: Problem, words: string[]][] = [
    [{ kind: 'unknown-option', word: '--chanel', nearest: '--channel' }, ['`--chanel`', 'Did you mean `--channel`?']],
    [{ kind: 'unknown-option', word: '--xyz' }, ['`--xyz`']],
    [{ kind: 'unexpected-word', word: 'more' }, ['`more`', 'quotes']],
    [{ kind: 'missing-value', option: '--name', placeholder: 'name' }, ['`--name <name>`']],
    [{ kind: 'missing', option: '--type', placeholder: 'type', choices: ['a', 'b'] }, ['type', '`a` or `b`']],
    [{ kind: 'missing', option: '--name', placeholder: 'name' }, ['`<name>`']],
    [
        { kind: 'missing', option: '--urls', placeholder: 'url', dueTo: { parameter: 'type', value: 'outgoing' } },
        ['An outgoing integration', '`--urls <url>`'],
    ],
    [
        { kind: 'not-applicable', option: '--urls', dueTo: { parameter: 'event', value: 'roomLeft' } },
        ['`--urls`', '`roomLeft`'],
    ],
    [{ kind: 'repeated', option: '--name' }, ['`--name`']],
    ...reasons.map(([reason, word]): [Problem, string[]] => [
        { kind: 'invalid', option: '--option', word: 'word', reason },
        ['`--option`', '`word`', word],
    ]),
];

describe('a problem', () => {
    test.each(problems)('%j has a sentence that holds %j', (it, words) => {
        const sentence = problem(it, en);
        for (const word of words) {
            expect(sentence).toContain(word);
        }
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|\[object/);
    });

    test('has its own sentence for every reason', () => {
        const sentences = problems.map(([it]) => problem(it, en));
        expect(new Set(sentences).size).toBe(problems.length);
    });
});

test('several problems are a list, and the usage line is under them', () => {
    const typed = { usage: '/integration x', subcommand: 'show' } as const;
    expect(usageReply(['One.'], typed, en).split('\n')[0]).toBe('One.');
    expect(usageReply(['One.'], typed, en)).not.toContain('help show all');
    const reply = usageReply(['One.', 'Two.'], { ...typed, isSummedUp: true }, en);
    expect(reply).toMatch(/^- One\.\n- Two\.\n/);
    expect(reply).toContain('`/integration x`');
    expect(reply).toContain('`/integration help show all`');
});
