import type { Figure } from './Aim.mts';
import type { Measurement } from './measure.mts';
import { median } from './statistics.mts';

/** Within the noise of a machine that does other things as well. */
const NOISE = 1.5;

/**
 * What commands add to their one call among the most integrations, beside what they add among the fewest. The call itself takes
 * longer there because the local workspace's store looks through all documents, where the server's database has an index.
 */
export function growthFigures(life: readonly (readonly Measurement[])[]): Figure[] {
    const [least = [], most = []] = [life[0], life[life.length - 1]];
    return most.flatMap(({ scenario: { name, bare } }, row) => {
        const aim = { ratio: NOISE };
        const figure = { name: `${name}, less its call`, value: ownTime(most, row), base: ownTime(least, row) };
        return bare ? [{ ...figure, unit: 'ms', aim }] : [];
    });
}

function ownTime(measurements: readonly Measurement[], row: number): number {
    const bare = measurements[row]?.scenario.bare;
    const call = measurements.find(({ scenario }) => scenario === bare);
    return median(measurements[row]?.times ?? []) - median(call?.times ?? []);
}
