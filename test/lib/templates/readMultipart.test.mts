import { expect, test } from '@jest/globals';
import { readMultipart } from '../../../lib/templates/prose/readMultipart.ts';

const body = [
    '--xyz',
    'Content-Disposition: form-data; name="data"',
    '',
    '{"msg":"a\r\n\r\nb"}',
    '--xyz',
    'Content-Disposition: form-data; name="other"',
    'Content-Type: text/plain',
    '',
    'c',
    '--xyz--',
    '',
].join('\r\n');

test('fields are read by their names, and nothing where a text is no multipart body', () => {
    expect(readMultipart(body)).toEqual({ data: '{"msg":"a\r\n\r\nb"}', other: 'c' });
    expect(readMultipart('a--b')).toBeUndefined();
    expect(readMultipart('-- a signature')).toBeUndefined();
    expect(readMultipart('')).toBeUndefined();
});
