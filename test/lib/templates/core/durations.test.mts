import { expect, test } from '@jest/globals';
import { durationBetween, durationOf } from '../../../../lib/templates/core/durations.ts';

test.each([
    [0.4, ''],
    [1, '1s'],
    [60, '1m'],
    [192, '3m 12s'],
    [3600, '1h'],
    [7380, '2h 3m'],
    [90061, '1d 1h'],
    [-5, ''],
    [NaN, ''],
    [Infinity, ''],
    ['60', ''],
    [undefined, ''],
])('%s seconds are “%s”', (seconds, text) => {
    expect(durationOf(seconds)).toBe(text);
});

test('the time between two moments, however they are written, and nothing without both', () => {
    expect(durationBetween('2026-03-02T09:14:00Z', '2026-03-02 09:17:12 UTC')).toBe('3m 12s');
    expect(durationBetween(1_772_442_840_000, 1_772_442_900_000)).toBe('1m');
    expect(durationBetween('2026-03-02T09:14:00Z', '0001-01-01T00:00:00Z')).toBe('');
    expect(durationBetween('yesterday', '2026-03-02T09:14:00Z')).toBe('');
    expect(durationBetween(null, undefined)).toBe('');
});
