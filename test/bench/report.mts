import { describeAim, type Figure, missesOf } from './Aim.mts';
import { markdownTable } from './markdownTable.mts';
import type { Measurement } from './measure.mts';
import { median, percentile, range } from './statistics.mts';

/** A part of the report: a table, and what in it is not as it is meant to be. */
export interface Section {
    table: string;
    misses: string[];
}

/** One row for each command, against the first, which is the floor. */
export function commandSection(measurements: readonly Measurement[]): Section {
    const base = median(measurements[0]?.times ?? []);
    const figures = measurements.map(({ scenario: { name, aim }, times, calls }) => {
        return { name, value: median(times), base, unit: 'ms', calls, aim };
    });
    const rows = measurements.map(({ scenario: { name, aim }, times, calls, bytes, accessors }) => [
        name,
        median(times).toFixed(2),
        percentile(times, 0.99).toFixed(2),
        (median(times) / base).toFixed(2),
        range(calls),
        range(accessors),
        median(bytes).toLocaleString('en'),
        describeAim({ aim, unit: 'ms' }),
    ]);
    const header = [
        'command',
        'median ms',
        'p99 ms',
        '× floor',
        'HTTP calls',
        'accessor calls',
        'bytes received',
        'aim',
    ];
    return { table: markdownTable(header, rows), misses: figures.flatMap((figure) => missesOf(figure, 'the floor')) };
}

/** One row for each figure, beside what it is compared with. */
export function comparisonSection(figures: readonly Figure[], [what, than]: readonly [string, string]): Section {
    const rows = figures.map(({ name, value, base, unit, aim }) => [
        name,
        `${value.toFixed(1)} ${unit}`,
        `${base.toFixed(1)} ${unit}`,
        `${(value - base).toFixed(1)} ${unit}`,
        (value / base).toFixed(2),
        describeAim({ aim, unit }),
    ]);
    const header = ['', what, than, 'difference', `× ${than}`, 'aim'];
    return { table: markdownTable(header, rows), misses: figures.flatMap((figure) => missesOf(figure, than)) };
}

/** All sections, and what they miss in plain words. */
export function renderReport(sections: readonly Section[]): string {
    const misses = sections.flatMap((section) => section.misses);
    const verdict = misses.length === 0 ? 'Every aim is met.' : ['Aims that are missed:', ...misses].join('\n- ');
    return [...sections.map(({ table }) => table), verdict].join('\n\n');
}
