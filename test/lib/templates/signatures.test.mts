import { createHash, createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hmacSha256 } from '../../../lib/templates/signatures/hmacSha256.ts';
import { isSame } from '../../../lib/templates/core/isSame.ts';
import { isSigned } from '../../../lib/templates/signatures/isSigned.ts';
import { eachByte, sha256 } from '../../../lib/templates/signatures/sha256.ts';
import { anyCharacter } from '../../properties/anyCharacter.mts';

test('digests are those of Node, whatever the text', () => {
    const texts = fc.string({ unit: anyCharacter, maxLength: 200 });
    fc.assert(
        fc.property(texts, texts, (secret, text) => {
            expect(hmacSha256(secret, text)).toBe(createHmac('sha256', secret).update(text).digest('hex'));
            const bytes = sha256((push) => {
                eachByte(text, push);
            });
            expect(Buffer.from(bytes).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
        }),
        { numRuns: 300 },
    );
});

test.each([0, 55, 56, 63, 64, 65, 119, 120, 100_000])(
    'a text of %d bytes is filled up as the standard says',
    (length) => {
        const text = 'ü'.repeat(length / 2) + 'a'.repeat(length % 2);
        expect(hmacSha256('k'.repeat(length % 200), text)).toBe(
            createHmac('sha256', 'k'.repeat(length % 200))
                .update(text)
                .digest('hex'),
        );
    },
);

test('halves of characters count as Node counts them', () => {
    const text = 'a\ud800b\udc00';
    expect(hmacSha256('k', text)).toBe(createHmac('sha256', 'k').update(text).digest('hex'));
});

test('only the same text is the same', () => {
    expect(isSame('abc', 'abc')).toBe(true);
    expect(isSame('abd', 'abc')).toBe(false);
    expect(isSame('ab', 'abc')).toBe(false);
    expect(isSame('abcd', 'abc')).toBe(false);
    expect(isSame('', 'abc')).toBe(false);
    expect(isSame(undefined, 'abc')).toBe(false);
});

test('a signature is looked for in its header, with its prefix', () => {
    const raw = '{"a":1}';
    const headers = { 'x-signature': `sha256=${createHmac('sha256', 'k').update(raw).digest('hex')}` };
    expect(isSigned({ headers, raw, body: {} }, 'k', 'x-signature', 'sha256=')).toBe(true);
    expect(isSigned({ headers, raw, body: {} }, 'k', 'x-signature')).toBe(false);
    expect(isSigned({ headers, raw: `${raw} `, body: {} }, 'k', 'x-signature', 'sha256=')).toBe(false);
    expect(isSigned({ headers: {}, raw, body: {} }, 'k', 'x-signature', 'sha256=')).toBe(false);
});
