import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from './renderMarkdown.mts';
import { createStyle, styleFor } from './Style.mts';

const textOf = (markdown: string, colored: boolean) =>
    renderMarkdown(markdown, createStyle(colored)).map(({ text }) => text);

describe('renderMarkdown', () => {
    test.each([
        { name: 'bold', markdown: 'a *b c* d', plain: 'a b c d', colored: 'a \u001b[1mb c\u001b[22m d' },
        { name: 'double asterisks', markdown: '**b**', plain: 'b', colored: '\u001b[1mb\u001b[22m' },
        { name: 'italic', markdown: '_b_ a_b_c', plain: 'b a_b_c', colored: '\u001b[3mb\u001b[23m a_b_c' },
        { name: 'code', markdown: 'a `*b*`', plain: 'a `*b*`', colored: 'a \u001b[36m*b*\u001b[39m' },
        { name: 'arithmetic', markdown: '2 * 3 * 4, 2*3*4', plain: '2 * 3 * 4, 2*3*4', colored: '2 * 3 * 4, 2*3*4' },
        {
            name: 'a link',
            markdown: '[here](http://x)',
            plain: 'here (http://x)',
            colored: 'here (\u001b[36mhttp://x\u001b[39m)',
        },
        { name: 'a list', markdown: '- a', plain: '  • a', colored: '  \u001b[2m•\u001b[22m a' },
    ])('shows $name', ({ markdown, plain, colored }) => {
        expect(textOf(markdown, false)).toEqual([plain]);
        expect(textOf(markdown, true)).toEqual([colored]);
    });

    test('leaves blocks of code as they are', () => {
        expect(renderMarkdown('a\n```sh\n*b* `c`\n```\nd', createStyle(false))).toEqual([
            { text: 'a', verbatim: false },
            { text: '*b* `c`', verbatim: true },
            { text: 'd', verbatim: false },
        ]);
    });

    test('lets no escape sequence through to the terminal', () => {
        expect(textOf('a\u001b[2Jb\u009b1m\u202ec\r\nd', false)).toEqual(['a[2Jb1mc', 'd']);
    });
});

describe('styleFor', () => {
    test.each([
        { stream: { isTTY: true }, env: {}, colored: true },
        { stream: {}, env: {}, colored: false },
        { stream: { isTTY: true }, env: { NO_COLOR: '1' }, colored: false },
        { stream: { isTTY: true }, env: { TERM: 'dumb' }, colored: false },
    ])('colours $stream with $env: $colored', ({ stream, env, colored }) => {
        expect(styleFor(stream, env).colored).toBe(colored);
    });

    test('follows the width of the terminal', () => {
        const stream = { isTTY: true, columns: 80 };
        const style = styleFor(stream, {});
        stream.columns = 120;
        expect([style.width, styleFor({}, {}).width]).toEqual([120, Infinity]);
    });
});
