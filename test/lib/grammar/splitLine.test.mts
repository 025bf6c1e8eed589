import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { splitLine } from '../../../lib/grammar/splitLine.ts';
import { anyCharacter } from '../../properties/anyCharacter.mts';
import { parseParameters } from '../../workspace/rest/parseParameters.mts';

const bits = fc.constantFrom(
    ...Array.from('"\'\\ $&`ab,=-\n\r\t\u0086\u0087\u2008\u008a\u008b\u008c“'),
    ...['"a b"', "'a b'", '\\"', '$$', '$&', '$`', "$'", '"a""b"', "it's", '  '],
);

test('splits any line into the words that the workspace makes of it', () => {
    const line = fc.array(fc.oneof(bits, fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength: 30 });
    fc.assert(
        fc.property(line, (parts) => {
            const text = parts.join('');
            expect(splitLine(text)).toEqual(parseParameters(text));
        }),
        { numRuns: 5000 },
    );
});
