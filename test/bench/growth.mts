import type { Figure } from './Aim.mts';
import type { Measurement } from './measure.mts';
import { median } from './statistics.mts';

/** Within the noise of a machine that does other things as well. */
const NOISE = 1.3;

/** What commands that make one call take among the most integrations, beside what they take among the fewest. */
export function growthFigures(life: readonly (readonly Measurement[])[]): Figure[] {
    const [least = [], most = []] = [life[0], life[life.length - 1]];
    return most.flatMap(({ scenario: { name, bare } }, row) => {
        const aim = { ratio: NOISE };
        const figure = { name, value: medianOf(most, row), base: medianOf(least, row) };
        return bare ? [{ ...figure, unit: 'ms', aim }] : [];
    });
}

function medianOf(measurements: readonly Measurement[], row: number): number {
    return median(measurements[row]?.times ?? []);
}
