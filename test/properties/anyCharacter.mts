import fc from 'fast-check';

/** How many code points are surrogates, and the first of them. */
const [surrogates, firstSurrogate] = [0x800, 0xd800];

/**
 * Any character, as fast-check's own `unit: 'binary'` has them. Of these it makes a table to find out what may be in a text, which takes
 * seconds and tens of megabytes in each worker; this finds out by counting.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - surrogates }).map(
    (at) => String.fromCodePoint(at < firstSurrogate ? at : at + surrogates),
    (character) => {
        const point = typeof character === 'string' ? (character.codePointAt(0) ?? 0) : 0;
        if (String.fromCodePoint(point) !== character) {
            throw new Error('This is not one character');
        }
        return point < firstSurrogate ? point : point - surrogates;
    },
);
