import { describeAim, type Figure, missesOf } from './Aim.mts';
import { markdownTable } from './markdownTable.mts';
import type { Measurement } from './measure.mts';
import { median, percentile, range } from './statistics.mts';

/** The floor of measurements, which is the first of them. */
export function floorOf([first]: readonly Measurement[]): number {
    return median(first?.times ?? []);
}

/** One row for each measurement, against the floor among them. */
export function commandTable(measurements: readonly Measurement[]): string {
    const floor = floorOf(measurements);
    const header = ['command', 'median ms', 'p99 ms', '× floor', 'HTTP calls', 'bytes received', 'aim'];
    const rows = measurements.map(({ scenario: { name, aim }, times, calls, bytes }) => [
        name,
        median(times).toFixed(2),
        percentile(times, 0.99).toFixed(2),
        (median(times) / floor).toFixed(2),
        range(calls),
        String(median(bytes)),
        describeAim({ aim, unit: 'ms' }),
    ]);
    return markdownTable(header, rows);
}

/** One row for each figure that is the app's beside the floor app's. */
export function comparisonTable(figures: readonly Figure[]): string {
    const rows = figures.map(({ name, value, floor, unit, aim }) => [
        name,
        `${value.toFixed(1)} ${unit}`,
        `${floor.toFixed(1)} ${unit}`,
        `+${(value - floor).toFixed(1)} ${unit}`,
        (value / floor).toFixed(2),
        describeAim({ aim, unit }),
    ]);
    return markdownTable(['', 'Integrations', 'floor', 'difference', '× floor', 'aim'], rows);
}

/** What the measurements and figures miss of their aims, in plain words. */
export function verdict(measured: readonly (readonly Measurement[])[], figures: readonly Figure[]): string {
    const all = [...measured.flatMap(figuresOf), ...figures];
    const misses = all.flatMap(missesOf);
    return misses.length === 0 ? 'Every aim is met.' : ['Aims that are missed:', ...misses].join('\n- ');
}

function figuresOf(measurements: readonly Measurement[]): Figure[] {
    const floor = floorOf(measurements);
    return measurements.map(({ scenario: { name, aim }, times, calls }) => ({
        name,
        value: median(times),
        floor,
        unit: 'ms',
        calls,
        aim,
    }));
}
