import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { subcommands } from '../../commands/subcommands.ts';
import { COMMAND } from '../../lib/command.ts';
import { lineOf } from '../../lib/dispatch/commandLine.ts';
import { readLine } from '../../lib/dispatch/readLine.ts';
import { OptionNames, optionName } from '../../lib/grammar/OptionNames.ts';
import { isDashed, isOptionTerminator, readOption } from '../../lib/grammar/readWord.ts';
import { parseParameters } from '../workspace/rest/parseParameters.mts';

/** Words that tell what becomes of them, in and between whatever people write around words. */
const bodies = fc.constantFrom(
    'one',
    'two7',
    'tres',
    '#vier',
    '#fünf',
    '@sechs',
    'sept.example/x',
    'https://acht.example',
);
const quotes = fc.constantFrom(
    '""',
    "''",
    '“”',
    '„“',
    '«»',
    '» «',
    '‹›',
    '「」',
    '『』',
    '＂＂',
    '＇＇',
    '‘’',
    '<>',
    '()',
);
const marks = fc.constantFrom('', '', '', ',', '.', ';', '!', ':', '，', '、');
const between = fc.constantFrom(',', 'and', 'et', '&', '/', '→', 'to', 'in', 'as', '=', '«', '»', '「', '\n', '--');
const options = fc.constantFrom(
    ...[
        '--channel',
        '--chanel',
        '--alias',
        '—alias',
        '--emoji',
        '--urls',
        '--url',
        '--enabled',
        '--no-enabled',
        '--yes',
    ],
    ...['--trigger-words', '--search', '--clear', '--name', '--grace', '--text', '--retry-count', '--event', 'alias:'],
    ...[
        '/alias',
        '-alias',
        '-alias:',
        '--alias:',
        'channel:',
        'alias=',
        '{alias:',
        '[channel=',
        '-disabled',
        'words：',
        '- name:',
    ],
);
const quoted = fc.tuple(quotes, fc.array(bodies, { minLength: 1, maxLength: 2 })).map(([quote, words]) => {
    const [opening = '', closing = ''] = quote.replace(' ', '');
    return `${opening}${words.join(' ')}${closing}`;
});
/** A value in one word with its label, as other places write it. */
const labelled = fc
    .tuple(
        fc.constantFrom(
            'alias:',
            'alias=',
            '-alias=',
            'channel:',
            '--alias:',
            'name:',
            'name=',
            'urls:',
            'to:',
            '"alias":',
        ),
        fc.oneof(bodies, quoted),
        fc.constantFrom('', '', ',', ';', '}', ',emoji=:x:', '&alias=one', ';name:two7'),
    )
    .map((parts) => parts.join(''));
const word = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.oneof(bodies, quoted), marks).map(([text, mark]) => text + mark) },
    { weight: 2, arbitrary: options },
    { weight: 2, arbitrary: labelled },
    { weight: 1, arbitrary: between },
);
const beginnings = fc.constantFrom(
    ...[
        'create incoming',
        'create outgoing',
        'create',
        'update',
        'rename',
        'clone',
        'list',
        'remove',
        'rotate',
        'test',
        'show',
    ],
);
const lines = fc
    .tuple(beginnings, fc.array(word, { minLength: 1, maxLength: 7 }))
    .map(([beginning, words]) => `${beginning} ${words.join(' ')}`);

const BODIES = ['one', 'two7', 'tres', 'vier', 'fünf', 'sechs', 'sept.example/x', 'acht.example'];

function times(text: string, body: string): number {
    return text.split(body).length - 1;
}

test('a line that is offered says what it is offered for, and leaves out nothing but what is told', () => {
    let offered = 0;
    const property = fc.property(lines, (line) => {
        const words = parseParameters(line);
        const { said } = readLine(words, subcommands);
        if (!said) {
            throw new Error(line);
        }
        const { subcommand, grammar, rest, parsed } = said;
        const told = parsed.ok ? [] : parsed.problems;
        const readings = parsed.ok ? [parsed.isLoose ? parsed.values : undefined, parsed.otherwise] : [parsed.meant];
        for (const values of readings.filter((it) => it !== undefined)) {
            const corrected = lineOf(subcommand, values);
            if (corrected === undefined) {
                continue;
            }
            offered++;
            const again = readLine(parseParameters(corrected.replace(`/${COMMAND} `, '')), subcommands);
            expect([corrected, again.said?.parsed]).toEqual([corrected, { ok: true, values }]);
            const left = told.map((it) => ('option' in it && it.kind === 'not-applicable' ? it.option : ''));
            const names = new OptionNames(grammar.parameters);
            const ended = rest.findIndex(isOptionTerminator);
            const named = rest
                .slice(0, ended === -1 ? rest.length : ended)
                // Without dashes it may be the value of another.
                .filter(isDashed)
                .map((it) => readOption(it, names)?.parameter);
            for (const name of named.filter((it) => it !== undefined)) {
                expect([line, corrected, Object.keys(values), left]).toEqual([
                    line,
                    corrected,
                    left.includes(optionName(name)) ? expect.anything() : expect.arrayContaining([name]),
                    left,
                ]);
            }
            if (left.every((it) => it === '')) {
                for (const body of BODIES.filter((it) => line.includes(it))) {
                    expect([line, corrected, times(corrected, body) > 0]).toEqual([line, corrected, true]);
                }
            }
        }
    });
    fc.assert(property, { numRuns: 3000 });
    expect(offered).toBeGreaterThan(400);
});
