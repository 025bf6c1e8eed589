import { expect, test } from '@jest/globals';
import { addressOf, isWebAddress, trimmed, withoutCredentials } from '../../../lib/settings/webAddress.ts';

test.each<[unknown, string]>([
    [' http://chat.example/ ', 'http://chat.example'],
    ['http://chat.example/sub//', 'http://chat.example/sub'],
    ['', ''],
    [undefined, ''],
    [5, ''],
])('the address in %j is %j', (value, address) => {
    expect(addressOf(value)).toBe(address);
});

test('text is without white space around it, and blank for anything else', () => {
    expect([trimmed(' a b '), trimmed(null), trimmed({})]).toEqual(['a b', '', '']);
});

test.each([
    ['http://chat.example', true],
    ['https://chat.example:3000/sub', true],
    ['http://127.0.0.1:3000', true],
    ['chat.example', false],
    ['ftp://chat.example', false],
    ['javascript:alert(1)', false],
    ['http://user:password@chat.example', false],
    ['http://chat.example?x=y', false],
    ['http://chat.example#x', false],
    ['', false],
])('%s is an address to call: %s', (url, is) => {
    expect(isWebAddress(url)).toBe(is);
});

test.each([
    ['http://chat.example/a', 'http://chat.example/a'],
    ['http://me:secret@chat.example', 'http://…@chat.example'],
    ['http://a:b/c@chat.example', 'http://…@chat.example'],
    ['me:secret@chat.example', 'me:…@chat.example'],
    ['//secret@chat.example@x', '//…@chat.example@x'],
    ['http://chat.example?key=secret#x', 'http://chat.example?…'],
    ['http://chat.example#x\n?key=secret', 'http://chat.example?…'],
    ['secret@', '…@'],
])('%j is shown as %s', (url, shown) => {
    expect(withoutCredentials(url)).toBe(shown);
});
