import { describe, expect, test } from '@jest/globals';
import { parseParameters } from './parseParameters.mts';

describe('parseParameters splits as the server does', () => {
    test.each([
        ['create incoming --name "My hook" #a,#b', ['create', 'incoming', '--name', 'My hook', '#a,#b']],
        ['name="a b" x', ['name=a b', 'x']],
        ['"a""b"', ['a', 'b']],
        ["'' x", ['', 'x']],
        ['"" x', ['', 'x']],
        ["it's don't stop", ['its dont', 'stop']],
        ['“a b” c', ['“a', 'b”', 'c']],
        ['"unterminated a b', ['"unterminated', 'a', 'b']],
        [' create  incoming\tx\r\ny ', ['create', 'incoming', 'x', 'y']],
        ['', []],
        [' \n ', []],
        ['"two\nlines\tand\rmore" x', ['two\nlines\tand\rmore', 'x']],
        ['"say \\"hi\\" now" x', ['say "hi" now', 'x']],
        ['\\"alone', ['\\"alone']],
        ['"it\'s" \'a "b" c\'', ["it's", 'a "b" c']],
        ['"costs $$5" x', ['costs $5', 'x']],
    ])('%j', (text, words) => {
        expect(parseParameters(text)).toEqual(words);
    });
});
