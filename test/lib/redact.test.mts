import { expect, test } from '@jest/globals';
import { redact } from '../../lib/redact.ts';

const token = 'Bq9AYXApLZJhmeBKHu4yZuuerAbSawYKXWeFtiw4XAE';

test.each<[string, unknown, string]>([
    ['an error', new TypeError('It broke'), 'It broke'],
    ['something that looks like an error', { message: 'It broke' }, 'It broke'],
    ['a text', 'It broke', 'It broke'],
    ['nothing', undefined, 'no description'],
    ['null', null, 'no description'],
    ['an object without words', { code: 5 }, 'no description'],
])('%s is told in words', (_name, error, words) => {
    expect(redact(error)).toContain(words);
});

test.each([
    `The token ${token} is wrong`,
    `https://chat.example/hooks/65f0a1b2c3d4e5f6a7b8c9d0/${token}`,
    `{"X-Auth-Token":"${token}"}`,
    `access_token=${token}&x=1`,
])('%s loses its secret', (text) => {
    const redacted = redact(new Error(text));
    expect(redacted).not.toContain(token);
    expect(redacted).not.toContain('65f0a1b2c3d4e5f6a7b8c9d0');
    expect(redacted).toContain('…');
});
