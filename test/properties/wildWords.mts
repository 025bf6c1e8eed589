import fc from 'fast-check';
import { eventNames } from '../../lib/integrations/events.ts';
import { fieldNames } from '../../lib/integrations/fields/fields.ts';
import { optionName } from '../../lib/grammar/OptionNames.ts';
import { anyCharacter } from './anyCharacter.mts';

const names = fieldNames();
const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'];

/** How an option can be spelled, and much that is not one. */
const spelled: fc.Arbitrary<string> = fc
    .constantFrom(...names, ...prototypeNames)
    .chain((name) =>
        fc.constantFrom(
            optionName(name),
            `--${name}`,
            `—${name}`,
            `–${name}`,
            name,
            `-${name}`,
            optionName(name).slice(0, -1),
        ),
    );

const likely: fc.Arbitrary<string> = fc.constantFrom(
    ...[
        'incoming',
        'outgoing',
        'webhook-incoming',
        'true',
        'false',
        'no',
        '',
        ' ',
        ',',
        '--',
        '-',
        '=',
        '“',
        '«',
        '「',
        '"',
        "'",
    ],
    ...['#general', '@uma', '#a,@b', 'all_public_channels', 'ALL_DIRECT_MESSAGES', '#', '@', '#a b', 'general'],
    ...[
        'http://a.example',
        'https://a.example/x,http://b',
        'ftp://x',
        'http://',
        'https://user:pass@x',
        ':tada:',
        '::',
    ],
    ...[
        '1',
        '0',
        '100',
        '101',
        '-1',
        '1e3',
        '٣',
        '3.0',
        'powers-of-ten',
        'isolated-vm',
        'class Script {',
        '\u202e',
        '\u0000',
    ],
    ...['help', '--help', '—help', ...eventNames, ...prototypeNames],
);

const value: fc.Arbitrary<string> = fc.oneof(
    { weight: 5, arbitrary: likely },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 400 }) },
    {
        weight: 1,
        arbitrary: fc.tuple(likely, fc.integer({ min: 1, max: 3000 })).map(([text, times]) => text.repeat(times)),
    },
);

const option: fc.Arbitrary<string[]> = fc
    .tuple(spelled, value, fc.constantFrom('=', ' ', ''))
    .map(([name, text, by]) => {
        if (by === '=') {
            return [`${name}=${text}`];
        }
        return by === ' ' ? [name, text] : [name];
    });

const beginnings: string[][] = [
    ['create', 'incoming', 'Name'],
    ['create', 'outgoing', 'Name', '--urls', 'https://example.com'],
    ['create'],
];

const beginning: fc.Arbitrary<string[]> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...beginnings) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) },
);

/** Argument lists from nearly right to absurd. */
export const wildWords: fc.Arbitrary<string[]> = fc
    .tuple(
        beginning,
        fc.array(
            fc.oneof(
                option,
                value.map((text) => [text]),
            ),
            { maxLength: 6 },
        ),
    )
    .map(([first, rest]) => [...first, ...rest.flat()]);
