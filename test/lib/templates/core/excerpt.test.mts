import { expect, test } from '@jest/globals';
import { excerptOf } from '../../../../lib/templates/core/excerpt.ts';

test.each([
    ['its first paragraph', 'One\ntwo.\n\nThree.', 'One two.'],
    ['text behind headings and comments', '<!-- fill in -->\n## Summary\n\nText.', 'Text.'],
    ['text behind a comment that never ends', 'Text. <!-- more', 'Text.'],
    ['text behind a quotation', '> said\n> before\n\nAnswer', 'Answer'],
    ['a quotation alone', '> said', '> said'],
    ['lists', 'Has\n- one\n- two\n1. three', 'Has\n- one\n- two\n1. three'],
    ['no markup of pages', '<details><summary>a</summary>b</details> <img src="x">c', 'ab c'],
    ['neither pictures nor false links', '![a](http://b/c.png) [d](http://e)', 'a d'],
    ['no open blocks of code', '```js\nlet a;\n```', 'let a;'],
    ['nothing of rules', '---\n\n***', ''],
    ['nothing of nothing', null, ''],
    ['references to issues', '#12 is back', '#12 is back'],
])('an excerpt is %s', (_name, text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
});

test('an excerpt is cut', () => {
    expect(excerptOf('word '.repeat(1000)).length).toBeLessThanOrEqual(300);
    expect(excerptOf('word '.repeat(1000), 50).length).toBeLessThanOrEqual(50);
});
