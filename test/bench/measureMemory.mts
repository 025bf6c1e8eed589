import type { Aim, Figure } from './Aim.mts';
import { BenchWorkspace, twinsOf } from './BenchWorkspace.mts';
import { connectAccount } from './connectAccount.mts';
import { lifeScenarios, sizes } from './lifeScenarios.mts';
import { runEach } from './measure.mts';
import { type SandboxMemory, SandboxInspector } from './SandboxInspector.mts';

const MEGABYTE = 1e6;

/** How often each command runs before memory is read once more. */
const ROUNDS = 50;

/** What both sandboxes hold at some point. */
interface Stage {
    name: string;
    app: SandboxMemory;
    floor: SandboxMemory;
}

/**
 * What stays in memory, garbage collected, after the same commands among ever more integrations, and after the most once again.
 * In a workspace of its own: an inspected sandbox is no measure of time.
 */
export async function measureMemory(): Promise<Figure[]> {
    const inspector = await SandboxInspector.open();
    const bench = await BenchWorkspace.open();
    try {
        for (const username of twinsOf('admin')) {
            await connectAccount(bench, username);
        }
        const stages = [await read('before any command')];
        for (const [index, size] of [...sizes, sizes[sizes.length - 1] ?? 0].entries()) {
            await bench.fill(size);
            await runEach(bench, lifeScenarios(size), ROUNDS);
            const again = index === sizes.length ? ' once more' : '';
            stages.push(await read(`after ${ROUNDS} of each command among ${size.toLocaleString('en')}${again}`));
        }
        return figuresOf(stages);
    } finally {
        await bench.workspace.stop();
        await inspector.close();
    }

    async function read(name: string): Promise<Stage> {
        const { app, floor } = bench.sandboxes();
        return { name, app: await inspector.memoryOf(app), floor: await inspector.memoryOf(floor) };
    }
}

/** Each stage against the one among the fewest; the floor app, which does the same each time, tells what the engine itself keeps. */
function figuresOf([, fewest, ...more]: readonly Stage[]): Figure[] {
    if (!fewest) {
        return [];
    }
    const last = more[more.length - 1] ?? fewest;
    return [
        ...more.map((stage) => figureOf('heap', 'app', [stage, fewest], { excess: 2 })),
        figureOf('heap', 'floor', [last, fewest]),
        ...more.map((stage) => figureOf('resident', 'app', [stage, fewest], { excess: 10 })),
        figureOf('resident', 'floor', [last, fewest]),
    ];
}

function figureOf(
    part: keyof SandboxMemory,
    whose: 'app' | 'floor',
    [stage, fewest]: readonly [Stage, Stage],
    aim?: Aim,
): Figure {
    const name = `${whose === 'app' ? '' : 'floor app: '}${part}, ${stage.name}`;
    return { name, value: stage[whose][part] / MEGABYTE, base: fewest[whose][part] / MEGABYTE, unit: 'MB', aim };
}
