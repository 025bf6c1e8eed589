import { describe, expect, test } from '@jest/globals';
import { addressOf, link } from '../../../../lib/templates/core/links.ts';

describe('an address', () => {
    test.each(['https://a.example/b?c=d#e', 'http://prometheus:9090/graph', 'https://[::1]/', 'HTTPS://A.example'])(
        'may be %s',
        (url) => {
            expect(addressOf(url)).toBe(url);
        },
    );

    test.each([
        ['relative', '/a/b'],
        ['a script', 'javascript:alert(1)'],
        ['mail', 'mailto:a@b.example'],
        ['a password', 'https://user:word@a.example/'],
        ['without a host', 'https:///a'],
        ['a host with a bar', 'https://a|b/'],
        ['too long', `https://a.example/${'a'.repeat(500)}`],
        ['no text', 7],
        ['nothing', undefined],
    ])('is not taken when it is %s', (_name, url) => {
        expect(addressOf(url)).toBe('');
    });

    test('is encoded where it would end its link or ring somebody', () => {
        expect(addressOf('https://a.example/(b|c)<d>"e`\\f g@all')).toBe(
            'https://a.example/%28b%7cc%29%3cd%3e%22e%60%5cf%20g%40all',
        );
        expect(addressOf('https://a.example/a\u202eb\nc')).toBe('https://a.example/ab%0ac');
    });
});

test('labels keep nothing that ends a link, and stand alone without an address', () => {
    expect(link('https://a.example', 'a > b | c <d>')).toBe('<https://a.example|a › b ¦ c ‹d›>');
    expect(link('https://a.example', '')).toBe('');
    expect(link('/relative', '*a*')).toBe('\\*a\\*');
});
