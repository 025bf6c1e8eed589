import { expect, test } from '@jest/globals';
import { fieldChanges } from '../../../../lib/integrations/fields/fieldChanges.ts';
import type { FieldValues } from '../../../../lib/integrations/fields/fields.ts';

const before: FieldValues = { type: 'outgoing', name: 'X', channel: ['#a', '@b'], enabled: true, token: 't' };

test.each<[string, Partial<FieldValues>, object[]]>([
    ['nothing', {}, []],
    ['a text', { name: 'Y' }, [{ field: 'name', from: 'X', to: 'Y' }]],
    ['a list', { channel: ['@b', '#a'] }, [{ field: 'channel', from: ['#a', '@b'], to: ['@b', '#a'] }]],
    ['a switch', { enabled: false }, [{ field: 'enabled', from: true, to: false }]],
    ['a switch that was never set', { runOnEdits: false }, []],
    ['something new', { alias: 'A' }, [{ field: 'alias', from: undefined, to: 'A' }]],
    ['something gone', { token: undefined }, [{ field: 'token', from: 't', to: undefined }]],
])('finds %s', (_name, change, changes) => {
    expect(fieldChanges(before, { ...before, ...change })).toEqual(changes);
});
