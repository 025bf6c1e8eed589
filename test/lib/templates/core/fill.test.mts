import { expect, test } from '@jest/globals';
import { fill } from '../../../../lib/templates/core/fill.ts';
import { tell } from '../../../../lib/templates/core/Draft.ts';

const values: Record<string, string> = { a: 'A', evil: '{a} [b] $& $1', none: '' };
const resolve = (place: string): string => values[place] ?? '';

test.each([
    ['{a}', 'A'],
    ['x {none}', ''],
    ['x[ {none}]', 'x'],
    ['x[ {a}]', 'x A'],
    ['x[ {a} {none}] y', 'x y'],
    ['{evil}', '{a} [b] $& $1'],
    ['[{evil}]', '{a} [b] $& $1'],
])('%s becomes “%s”', (format, text) => {
    expect(fill(format, resolve)).toBe(text);
});

test('an event is told with its icon first, where it was, who did it, and what is quoted in a colour', () => {
    const happening = { values: { who: 'ana', where: '*o/r*' }, about: { name: 'x_*y*' }, quoted: 'Because.' };
    expect(tell('did {name}', happening)).toEqual({ text: '*o/r* ana did x\\_\\*y\\*', excerpt: '' });
    expect(tell(':x: {name} failed|red', happening)).toEqual({
        text: ':x: *o/r* x\\_\\*y\\* failed',
        color: '#F5455C',
        excerpt: 'Because.',
    });
    expect(tell('did {missing}', happening)).toBeUndefined();
    expect(tell(undefined, happening)).toBeUndefined();
});
