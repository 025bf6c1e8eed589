import { expect, test } from '@jest/globals';
import { grouped, say, sayCount } from '../../../lib/messages/say.ts';

const english = { language: 'en' } as const;
const forms = { one: '{count} call of {name}', other: '{count} calls of {name}' } as const;

test('every place is filled, and what stands in a value stays as it is', () => {
    expect(say('{a} and {b}, {a}', { a: '{b}', b: 2 })).toBe('{b} and 2, {b}');
    expect(say('nothing to fill')).toBe('nothing to fill');
});

test('a number chooses the form that the language has for it', () => {
    const calls = (count: number) => sayCount(forms, count, english, { name: 'x' });
    expect([0, 1, 2, 1234].map(calls)).toEqual(['0 calls of x', '1 call of x', '2 calls of x', '1,234 calls of x']);
    expect(grouped(12345, english)).toBe('12,345');
});
