import { describe, expect, test } from '@jest/globals';
import { holdsSecret, readReference } from '../../../../lib/integrations/search/readReference.ts';

const id = '65f0a1b2c3d4e5f6a7b8c9d0';
const old = 'aB3dE5gH7jK9mN2pQ';
const token = 'Zt5mKq7R'.repeat(6);

describe('an id is read out of', () => {
    test.each([
        [id, id],
        [id.toUpperCase(), id],
        [` ${id} `, id],
        [`\`${id}\``, id],
        [`${id}.`, id],
        [`${id},`, id],
        [`https://chat.example/hooks/${id}/${token}`, id],
        [`<https://chat.example/sub/hooks/${id}/${token}>`, id],
        [`https://chat.example/hooks/${id}`, id],
        [`https://chat.example/hooks/${old}/aUserIdOfLongAgo1/${token}`, old],
        [`/hooks/${id}/${token}?x=1#y`, id],
        [`hooks/${id.toUpperCase()}/${token}`, id],
        [`${id}/${token}`, id],
        [old, old],
        [`HTTPS://CHAT.EXAMPLE/HOOKS/${id}/${token}`, id],
        [`https://chat.example/hooks%2F${id}%2F${token}`, id],
    ])('%s', (text, expected) => {
        expect(readReference(text)).toEqual({ kind: 'id', id: expected });
    });
});

test.each(['CI builds', 'alerts.', '`x`', 'a/b', 'hooks', 'My hooks', id.slice(1), `x${id}`, 'Deploys-to-production'])(
    'a name is taken as typed: %s',
    (name) => {
        expect(readReference(name)).toEqual({ kind: 'name', name });
    },
);

test.each([`CI /hooks/${id}`, `hook ${id}/${token}`, `"hook ${token}"`])(
    'a name with an address in it is neither that address’s integration nor looked for: %s',
    (text) => {
        expect(readReference(text)).toEqual({ kind: 'secret' });
    },
);

test.each([`token=${token}`, `(${token})`, `x:${token}`, `hooks%2F${id}`])(
    'a token is found inside a text: %s',
    (text) => {
        expect(holdsSecret(text)).toBe(true);
    },
);

test.each([token, `https://chat.example/hooks/not-an-id/${token}`, 'https://chat.example/hooks/', 'a0'.repeat(24)])(
    'a token is neither: %s',
    (text) => {
        expect(readReference(text)).toEqual({ kind: 'secret' });
        expect(holdsSecret(text)).toBe(true);
        expect(holdsSecret(`see ${text} there`)).toBe(true);
    },
);

test.each(['CI', 'web hooks', 'nightly builds of the whole world, every one of them', id])(
    'a text without one may be looked for: %s',
    (text) => {
        expect(holdsSecret(text)).toBe(false);
    },
);
