import { expect, test } from '@jest/globals';
import { duration, millisecondsOf } from '../../../lib/grammar/duration.ts';
import { readValue } from '../../../lib/grammar/readValue.ts';

test.each([
    ['0', 0],
    ['0h', 0],
    ['45s', 45_000],
    ['30m', 1_800_000],
    ['24h', 86_400_000],
    ['365d', 31_536_000_000],
])('%s are %d ms', (text, milliseconds) => {
    expect(millisecondsOf(text)).toBe(milliseconds);
});

test.each(['', '1', '-1h', '1.5h', '1w', '366d', '1h30m', 'h', '9999999999s', 'constructor'])(
    '"%s" is none',
    (text) => {
        expect(millisecondsOf(text)).toBeUndefined();
    },
);

test('is read whatever its case, and with a space in it', () => {
    const parameter = { kind: 'text', maxLength: 20, format: duration, placeholder: 'd', label: 'd' } as const;
    expect(readValue(parameter, '24 H')).toEqual({ ok: true, value: '24h' });
    expect(readValue(parameter, 'soon')).toMatchObject({ ok: false, faults: [{ reason: { format: 'duration' } }] });
});
