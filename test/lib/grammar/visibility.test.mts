import { describe, expect, test } from '@jest/globals';
import {
    hasHidden,
    hasUselessHidden,
    withHiddenShown,
    withoutHidden,
    withPlainBlanks,
} from '../../../lib/grammar/visibility.ts';

/** Signs that Unicode counts among the formats, and that can be seen (Prepended_Concatenation_Mark). */
const seen = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

describe('what does not show', () => {
    test('is everything that Unicode says does not', () => {
        const missed: string[] = [];
        for (let code = 0; code <= 0x10ffff; code++) {
            const character = String.fromCodePoint(code);
            if (unseen.test(character) && !seen.test(character) && !hasHidden(character)) {
                missed.push(code.toString(16));
            }
        }
        expect(missed).toEqual([]);
    });

    test.each(['\u2800', '\u3164', '\u{13441}', 'a\u200bb', '\ud83d'])('%j', (text) => {
        expect(hasUselessHidden(text)).toBe(true);
    });

    test.each(['CI builds', 'Überblick', 'e\u0301', '日本語', '🚀', 'a\u00a0b', 'שלום', 'नमस्ते', '½'])(
        'is not in %j',
        (text) => {
            expect(hasHidden(text)).toBe(false);
        },
    );

    test('is gone where it is taken out', () => {
        expect(withoutHidden('\u200bC\u00adI\u2800 🚀\u{e0061}')).toBe('CI 🚀');
    });
});

describe('what emoji and spelling need', () => {
    test.each(['👨‍👩‍👧', '❤️', '🏳️‍🌈', '👍🏽', '1️⃣ first', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🧑🏽‍🚀', 'می‌خواهم', 'क्‍ष'])('is left: %j', (text) => {
        expect(hasHidden(text.replace(/👍🏽/, '👨‍👩‍👧'))).toBe(true);
        expect(hasUselessHidden(text)).toBe(false);
    });

    test.each([
        'a\u200db',
        '\u200d',
        '🚀\u200d',
        '🚀\u200d\u200d🚀',
        'CI\ufe0f',
        'م\u200c',
        '\u{e0061}\u{e007f}',
        'x\u{e0067}',
    ])('is no excuse for %j', (text) => {
        expect(hasUselessHidden(text)).toBe(true);
    });
});

test('blanks of all widths become the plain one', () => {
    expect(withPlainBlanks('a\u00a0b\u2003c\u3000d\u202fe')).toBe('a b c d e');
});

test.each([
    ['Pay\u200broll', 'Pay\ufffdroll'],
    ['/*\u202e } \u2066', '/*\ufffd } \ufffd'],
    ['two\nlines\tof it', 'two\nlines\tof it'],
    ['👩\u200d💻 नमस्ते', '👩\u200d💻 नमस्ते'],
])('what hides in %j is shown as a mark', (text, shown) => {
    expect(withHiddenShown(text)).toBe(shown);
});
