import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../../lib/messages/languages/en.ts';
import { bold, bullets, code, codeBlock, codes, exact, plainLine } from '../../../../lib/replies/parts/markdown.ts';
import { hostileText } from '../hostileText.mts';
import { nodeTypes, parseMarkdown } from '../parseMarkdown.mts';

const numRuns = 700;

test('the parser would find what it is kept from finding', () => {
    const types = nodeTypes('@all #general :tada: *b* [x](http://x) `c`');
    expect(types).toEqual(
        expect.arrayContaining(['MENTION_USER', 'MENTION_CHANNEL', 'EMOJI', 'BOLD', 'LINK', 'INLINE_CODE']),
    );
});

describe('text from outside', () => {
    test('is one code span between our words, whatever it holds', () => {
        fc.assert(
            fc.property(hostileText, (text) => {
                const span = code(text);
                const [, mark = '', shown] = /^(\u200e?)`(.*)`\1$/.exec(span) ?? [];
                const [paragraph, ...more] = parseMarkdown(`Created ${span} just now.`);
                expect(more).toEqual([]);
                expect(paragraph).toEqual({
                    type: 'PARAGRAPH',
                    value:
                        span === '(empty)'
                            ? [{ type: 'PLAIN_TEXT', value: 'Created (empty) just now.' }]
                            : [
                                  { type: 'PLAIN_TEXT', value: `Created ${mark}` },
                                  { type: 'INLINE_CODE', value: { type: 'PLAIN_TEXT', value: shown } },
                                  { type: 'PLAIN_TEXT', value: `${mark} just now.` },
                              ],
                });
            }),
            { numRuns },
        );
    });

    test('is several code spans when it is several texts', () => {
        fc.assert(
            fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (texts) => {
                const types = nodeTypes(`Use ${codes(texts, en.enumeration.or)} instead.`);
                const spans = texts.filter((text) => code(text) !== '(empty)').length;
                expect(types.filter((type) => type === 'INLINE_CODE')).toHaveLength(spans);
                expect(types.filter((type) => !['PARAGRAPH', 'PLAIN_TEXT', 'INLINE_CODE'].includes(type))).toEqual([]);
            }),
            { numRuns },
        );
    });

    test('in a block stays in the block', () => {
        fc.assert(
            fc.property(hostileText, (text) => {
                const line = `curl ${text.replace(/[\r\n]/g, ' ')}`;
                const blocks = parseMarkdown(`Try:\n${codeBlock([line])}\nDone`).map(({ type }) => type);
                expect(blocks.filter((type) => type !== 'LINE_BREAK')).toEqual(['PARAGRAPH', 'CODE', 'PARAGRAPH']);
            }),
            { numRuns },
        );
    });

    test('is shown on one line, and not at any length', () => {
        expect(code('a\n\tb  c\u202e')).toBe('`a b c`');
        expect(code('x'.repeat(1000))).toMatch(/^`x{160}…`$/);
        expect(code(' \n ')).toBe('(empty)');
        expect(code('')).toBe('(empty)');
        expect(code('a`b')).toBe('`aˋb`');
    });
});

describe('a text from right to left', () => {
    test.each(['تنبيهات الخادم', 'התראות', 'Alerts تنبيهات'])('%s turns nothing around it', (name) => {
        const span = `\u200e\`${name}\`\u200e`;
        expect(code(name)).toBe(span);
        expect(codes([name, name])).toBe(`${span}, ${span}`);
        expect(exact(name)).toMatch(/^\u200e`.*`\u200e$/);
        expect(plainLine(name, 100)).toBe(`\u200e${name}\u200e`);
    });

    test('is none that is written from left to right', () => {
        expect(code('警报 Тревога ❌ 24')).toBe('`警报 Тревога ❌ 24`');
    });
});

test('what is to be copied is whole', () => {
    expect(exact('x'.repeat(1000))).toHaveLength(1002);
    expect(nodeTypes(exact('http://chat.example/hooks/a/b'))).toEqual(['PARAGRAPH', 'INLINE_CODE', 'PLAIN_TEXT']);
});

test('lists of texts read as sentences', () => {
    expect(codes(['a'])).toBe('`a`');
    expect(codes(['a', 'b'])).toBe('`a`, `b`');
    expect(codes(['a', 'b', 'c'], en.enumeration.or)).toBe('`a`, `b` or `c`');
    expect(codes([])).toBe('');
    expect(bullets(['a', 'b'])).toBe('- a\n- b');
    expect(bold('a')).toBe('*a*');
});
