import fc from 'fast-check';
import { anyCharacter } from '../../properties/anyCharacter.mts';

const bits = [
    ...[
        '`',
        '``',
        '```',
        '\\',
        '*',
        '**',
        '_',
        '~',
        '@all',
        '@here',
        '@uma',
        '#general',
        ':tada:',
        ':)',
        '|',
        '||',
        '>',
    ],
    ...[
        '[x](http://x)',
        '![x](http://x)',
        'http://example.com',
        'www.example.com',
        'a@example.com',
        '<',
        '&lt;',
        '$x$',
    ],
    ...[
        '\n',
        '\r',
        '\t',
        '\u0000',
        '\u0085',
        '\u2028',
        '\u202e',
        '\u2066',
        'ˋ',
        '- a',
        '1. a',
        '# a',
        '[ ] a',
        'color:#fff',
    ],
    ...['\\(', '\\[', ' ', '\u00a0', '\u200b', '+4912345678', '🎉', '👨‍👩‍👧', '\ud83d', '\u0301'],
];

/** Text of somebody who would like to mention, link or emphasise something. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
    fc
        .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 40 })
        .map((parts) => parts.join('')),
    fc.string({ unit: anyCharacter, maxLength: 200 }),
);
