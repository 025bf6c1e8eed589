import fc from 'fast-check';
import { anyCharacter } from './anyCharacter.mts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

const percentEncoded = anyCharacter.map((it) => {
    const encoded = encodeURIComponent(it);
    return encoded === it ? `%${it.charCodeAt(0).toString(16)}` : encoded;
});

/** Letters, digits, and what else may stand in a part of an address; now and then a character that may not, encoded. */
function textOf(others: string, size: fc.Size = 'small'): fc.Arbitrary<string> {
    const plain = fc.constantFrom(...Array.from(`${letters}${letters.toUpperCase()}0123456789${others}`));
    const unit = fc.oneof({ weight: 10, arbitrary: plain }, { weight: 1, arbitrary: percentEncoded });
    return fc.string({ unit, size });
}

function pathOf(size: fc.Size, segmentSize: fc.Size): fc.Arbitrary<string> {
    return fc
        .array(textOf("-._~!$&'()*+,;=:@", segmentSize), { size })
        .map((segments) => segments.map((it) => `/${it}`).join(''));
}

const afterPath = fc.option(textOf("-._~!$&'()*+,;=:@/?"));

/** Any address of the web, as `fc.webUrl` makes them, which needs what `anyCharacter` saves. */
export const anyUrl: fc.Arbitrary<string> = fc
    .tuple(
        fc.constantFrom('http', 'https'),
        fc.webAuthority(),
        fc.oneof(pathOf('xsmall', 'small'), pathOf('small', 'xsmall')),
        afterPath,
        afterPath,
    )
    .map(
        ([scheme, authority, path, query, fragment]) =>
            `${scheme}://${authority}${path}${query === null ? '' : `?${query}`}${fragment === null ? '' : `#${fragment}`}`,
    );
