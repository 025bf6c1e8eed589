import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { normaliseWords, protectQuotes } from '../../../lib/grammar/normaliseWords.ts';
import { validText } from './arbitraryParameters.mts';

describe('quoted phrases', () => {
    test.each([
        { words: ['“CI', 'builds”', 'x'], want: ['CI builds', 'x'] },
        { words: ['„CI', 'builds“'], want: ['CI builds'] },
        { words: ['”CI', 'builds”'], want: ['CI builds'] },
        { words: ['‘CI', 'nightly', 'builds’'], want: ['CI nightly builds'] },
        { words: ['‚CI', 'builds‘'], want: ['CI builds'] },
        { words: ['"CI', 'builds”'], want: ['CI builds'] },
        { words: ['‘CI', "builds'"], want: ['CI builds'] },
        { words: ['“CI”'], want: ['CI'] },
        { words: ['“”'], want: [''] },
        { words: ['“', 'CI', '”'], want: [' CI '] },
        { words: ['--name=“CI', 'builds”', 'x'], want: ['--name=CI builds', 'x'] },
        { words: ['—name=“CI', 'builds”'], want: ['—name=CI builds'] },
        { words: ['name=„CI', 'builds“'], want: ['name=CI builds'] },
        { words: ['--name', '“CI', 'builds”'], want: ['--name', 'CI builds'] },
        { words: ['“a', '‘b’', 'c”'], want: ['a ‘b’ c'] },
        { words: ['“it’s', 'fine”'], want: ['it’s fine'] },
        { words: ['‘it’s', 'fine’'], want: ['it’s fine'] },
        { words: ['“say', '“hi””'], want: ['say “hi”'] },
        { words: ['“a', 'b', 'c', 'd”'], want: ['a b c d'] },
        { words: ['“a', 'b”', '“c', 'd”'], want: ['a b', 'c d'] },
        { words: ['«', 'a', 'b', '»', '«c»'], want: ['a b', 'c'] },
        { words: ['«', '--channel', '«one»', '«c', 'd»'], want: ['«', '--channel', 'one', 'c d'] },
    ])('$words', ({ words, want }) => {
        expect(normaliseWords(words)).toEqual(want);
    });
});

test.each(['{"a":1,"b":"c"}', 'text={"a":1,"b":"c"}', 'note:{"a":1,"b":"c"}', '[{"a":"b,“c”"}]'])(
    'JSON keeps its quotes: %s',
    (word) => {
        expect(normaliseWords([word])).toEqual([word]);
    },
);

describe('lists of quoted phrases', () => {
    test.each([
        { words: ['“roll', 'back”,“roll', 'on”'], want: ['roll back,roll on'] },
        { words: ['deploy,“roll', 'back”'], want: ['deploy,roll back'] },
        { words: ['--trigger-words=“deploy”,rollback', '“x”'], want: ['--trigger-words=deploy,rollback', 'x'] },
        { words: ['“a”,‘b’,c'], want: ['a,b,c'] },
    ])('$words', ({ words, want }) => {
        expect(normaliseWords(words)).toEqual(want);
    });
});

describe('left as they are', () => {
    test.each([
        { words: ['it’s', 'don’t'] },
        { words: ['{"text":"Hello","alias":"Bot"}'] },
        { words: ['--json=[{"name":"A","type":"incoming"}]'] },
        { words: ["it's"] },
        { words: ['the', 'users’', 'builds'] },
        { words: ['“CI', 'builds'] },
        { words: ['‘90s', 'builds'] },
        { words: ['“CI', 'builds’'] },
        { words: ['“'] },
        { words: ['a“b”'] },
        { words: ['', ''] },
        { words: ['was “in straight', 'quotes” already'] },
        { words: ['“in', 'straight quotes”'] },
        { words: ['1="a"'] },
    ])('$words', ({ words }) => {
        expect(normaliseWords(words)).toEqual(words);
    });
});

test('words without quotes are what they were', () => {
    fc.assert(
        fc.property(fc.array(fc.string().map((text) => text.replace(/["“”„‟'‘’‚‛]/g, ''))), (words) => {
            expect(normaliseWords(words)).toEqual(words);
        }),
    );
});

test('a protected value is given back, alone and after an option', () => {
    fc.assert(
        fc.property(validText, (text) => {
            const words = ['--name=', 'name=', ''].map((start) => start + protectQuotes(text));
            const bare = /^[-—–]{0,2}[a-z][\w-]*=/i.test(text) ? [] : [text];
            expect(normaliseWords(words).slice(0, 2 + bare.length)).toEqual([
                `--name=${text}`,
                `name=${text}`,
                ...bare,
            ]);
        }),
    );
});
