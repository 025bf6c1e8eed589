import { describe, expect, test } from '@jest/globals';
import {
    hasBrowserMark,
    cookieFor,
    createBrowserMark,
    isSecret,
} from '../../../../lib/engine/connecting/browserMark.ts';

const mark = createBrowserMark();
const cookie = `integrations_connect=${mark.secret}`;

describe('a browser is known by its cookie', () => {
    test.each<[name: string, headers: Record<string, string | undefined>, known: boolean]>([
        ['alone', { cookie }, true],
        ['among others', { cookie: `a=b; ${cookie};c=d` }, true],
        ['after an old one', { cookie: `integrations_connect=old; ${cookie}` }, true],
        ['of another browser', { cookie: `integrations_connect=${createBrowserMark().secret}` }, false],
        ['under another name', { cookie: `connect=${mark.secret}` }, false],
        ['with the hash for the secret', { cookie: `integrations_connect=${mark.hash}` }, false],
        ['empty', { cookie: 'integrations_connect=' }, false],
        ['of no shape', { cookie: ';;=;' }, false],
        ['missing', {}, false],
    ])('%s', (_name, headers, known) => {
        expect(hasBrowserMark(headers, mark.hash)).toBe(known);
    });
});

test('marks are secrets, each of its own, and their hash does not show them', () => {
    expect([isSecret(mark.secret), isSecret(mark.hash)]).toEqual([true, true]);
    expect(mark.hash).not.toBe(mark.secret);
    expect(createBrowserMark().secret).not.toBe(mark.secret);
});

test.each([
    ['https://chat.example/api/apps/public/id/connected', true],
    ['http://localhost:3000/api/apps/public/id/connected', false],
])('the cookie is for the path of %s alone, and only secure where that is: %s', (address, secure) => {
    const header = cookieFor(mark, address);
    expect(header).toContain('Path=/api/apps/public/id/connected;');
    expect(header).toContain('; HttpOnly; SameSite=Lax');
    expect(header.endsWith('; Secure')).toBe(secure);
});

test.each<[unknown, boolean]>([
    ['0'.repeat(64), true],
    ['0'.repeat(63), false],
    ['0'.repeat(65), false],
    ['A'.repeat(64), false],
    [`${'0'.repeat(64)}\n`, false],
    [['0'.repeat(64)], false],
    [undefined, false],
])('%j is a secret: %s', (value, is) => {
    expect(isSecret(value)).toBe(is);
});
