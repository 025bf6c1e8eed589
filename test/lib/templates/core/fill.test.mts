import { expect, test } from '@jest/globals';
import { fill } from '../../../../lib/templates/core/fill.ts';
import { formatEvent } from '../../../../lib/templates/core/Draft.ts';

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

test('an event is formatted with its icon first, its source, its actor, and a coloured excerpt', () => {
    const details = { values: { who: 'ana', where: '*o/r*' }, about: { name: 'x_*y*' }, quoted: 'Because.' };
    expect(formatEvent('did {name}', details)).toEqual({ text: '*o/r* ana did x\\_\\*y\\*', excerpt: '' });
    expect(formatEvent(':x: {name} failed|red', details)).toEqual({
        text: ':x: *o/r* x\\_\\*y\\* failed',
        color: '#F5455C',
        excerpt: 'Because.',
    });
    expect(formatEvent('did {missing}', details)).toBeUndefined();
    expect(formatEvent(undefined, details)).toBeUndefined();
});
