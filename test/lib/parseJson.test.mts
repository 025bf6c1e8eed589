import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseJson } from '../../lib/parseJson.ts';

test.each(['', '<html>', '{"a":', 'undefined', '['.repeat(200000)])('no JSON is nothing: %#', (text) => {
    expect(parseJson(text)).toBeUndefined();
});

test.each([
    '{"__proto__":1,"a":1}',
    '{"a":1,"__proto__":{"b":1}}',
    '{"\\u005f_proto__":null,"a":1}',
    '{"__pr\\u006Fto__":[{"__proto__":{}}],"a":1}',
    '{"\\u005F\\u005f\\u0070\\u0072\\u006f\\u0074\\u006f\\u005f\\u005f":1,"a":1}',
])('no spelling of the key that the engine cannot bear gets through: %s', (text) => {
    const parsed = parseJson(`{"deep":[${text}]}`) as { deep: object[] };
    expect(parsed.deep.map((it) => Object.getOwnPropertyNames(it))).toEqual([['a']]);
    expect(Object.getPrototypeOf(parsed.deep[0])).toBe(Object.prototype);
});

test('everything else is what JSON.parse makes of it', () => {
    const withKey = fc.jsonValue().map((value) => JSON.stringify(value));
    fc.assert(
        fc.property(withKey, (text) => {
            const expected = JSON.parse(text) as unknown;
            expect(hasKey(parseJson(text))).toBe(false);
            if (!hasKey(expected)) {
                expect(parseJson(text)).toEqual(expected);
            }
        }),
    );
});

function hasKey(value: unknown): boolean {
    return (
        typeof value === 'object' &&
        value !== null &&
        Object.getOwnPropertyNames(value).some(
            (name) => name === '__proto__' || hasKey((value as Record<string, unknown>)[name]),
        )
    );
}
