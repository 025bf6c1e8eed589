import { expect, test } from '@jest/globals';
import { addressOf, isWebAddress, textOf } from '../../../lib/settings/webAddress.ts';

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
    expect([textOf(' a b '), textOf(null), textOf({})]).toEqual(['a b', '', '']);
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
