import fc from 'fast-check';
import { anyCharacter } from './anyCharacter.mts';

const prototypeKeys = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'then',
    'words',
    'query',
    'cookie',
    'request',
];

const texts = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 100 }),
    fc.constantFrom(
        '',
        '0'.repeat(64),
        'a.b.c',
        '..',
        '{"words":["list"]}',
        '["remove","x","--yes"]',
        'x'.repeat(100000),
    ),
    fc.stringMatching(/^[0-9a-f]{64}\.[0-9a-f]{64}$/),
    fc.base64String({ maxLength: 200 }).map((it) => `key.${it}.signature`),
);

const keys = fc.oneof(fc.constantFrom(...prototypeKeys), fc.string({ maxLength: 8 }));

/** A value nobody expects: of any type, deep, huge, with keys that mean something to JavaScript. */
export const wildValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        texts,
        fc.constantFrom<unknown>(null, undefined, true, false, NaN, Infinity, -0, 1e308, []),
        fc.double(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: false }),
        fc.constant(deep(2000)),
    ),
})).value;

/** An object with these members, each of which may be anything, or not there. */
export function wildRecord(...names: string[]): fc.Arbitrary<Record<string, unknown>> {
    return fc.record(Object.fromEntries(names.map((name) => [name, wildValue])), { requiredKeys: [] });
}

function deep(levels: number): unknown {
    let value: unknown = 'bottom';
    for (let level = 0; level < levels; level++) {
        value = [value];
    }
    return value;
}
