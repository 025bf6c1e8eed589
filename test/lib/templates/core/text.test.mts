import { describe, expect, test } from '@jest/globals';
import {
    bold,
    cut,
    escapeText,
    firstLine,
    lineOf,
    pick,
    rawText,
    textOf,
} from '../../../../lib/templates/core/text.ts';

describe('raw text', () => {
    test.each([
        ['a text', 'a', 'a'],
        ['a number', 7, '7'],
        ['zero', 0, '0'],
        ['no number', NaN, ''],
        ['nothing', undefined, ''],
        ['null', null, ''],
        ['a truth', true, ''],
        ['an object', { a: 1 }, ''],
        ['a list', ['a'], ''],
        ['line ends of all kinds', 'a\r\nb\rc', 'a\nb\nc'],
        ['direction marks', 'a\u202eb\u2066c\u200f', 'abc'],
        ['what cannot be seen', 'a\u0000\u0007\u200b\ufeffb', 'ab'],
        ['halves of characters', 'a\ud83db\ude00c', 'abc'],
        ['whole characters', '😀', '😀'],
    ])('of %s', (_name, value, text) => {
        expect(rawText(value)).toBe(text);
    });

    test('ends somewhere, and not within a character', () => {
        expect(rawText('a'.repeat(5_000_000))).toHaveLength(4096);
        expect(rawText(`${'a'.repeat(4095)}😀`)).toHaveLength(4095);
    });
});

test('lines are cut at a word, never within a character', () => {
    expect(lineOf(' a \n\t b ')).toBe('a b');
    expect(cut('one two three', 9)).toBe('one two…');
    expect(cut('onetwothree', 6)).toBe('onetw…');
    expect(cut('abcd😀efg', 6)).toBe('abcd…');
    expect(cut('abc', 3)).toBe('abc');
    expect(firstLine('\n\n first \nsecond', 60)).toBe('first');
});

test('text is shown as it is: what would be markdown is escaped, and names with underscores are left alone', () => {
    expect(escapeText('*a* _b_ ~c~ `d`')).toBe('\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`');
    expect(escapeText('snake_case_name')).toBe('snake_case_name');
    expect(escapeText('fixes #1 in C#')).toBe('fixes \\#1 in C#');
    expect(escapeText('[a](http://b) <http://c|d> a < b')).toBe('[a]\u200b(http://b) <\u200bhttp://c|d> a < b');
    expect(textOf('*'.repeat(100), 10)).toBe(`${'\\*'.repeat(9)}…`);
    expect(bold('o/*r*_x` a_b')).toBe('*o/ r x a_b*');
    expect(bold(undefined)).toBe('');
});

test('the first path that leads to a text is picked', () => {
    expect(pick({ a: { b: ' ' }, c: 'd' }, 'a.b a.x c')).toBe('d');
    expect(pick({ a: null }, 'a b')).toBe('');
    expect(pick({}, 'constructor.name __proto__.toString toString')).toBe('');
    expect(pick('text', 'length')).toBe('');
});
