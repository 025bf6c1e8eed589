import type { Figure } from './Aim.mts';
import { BenchWorkspace, twinsOf } from './BenchWorkspace.mts';
import { connectAccount } from './connectAccount.mts';
import { createFigures, createScenarios, equalShares } from './createScenarios.mts';
import { formFigures, formScenarios } from './formScenarios.mts';
import { growthFigures } from './growth.mts';
import { TrafficMeter } from './TrafficMeter.mts';
import { lifeScenarios, sizes } from './lifeScenarios.mts';
import { describeMachine } from './machine.mts';
import { type Measurement, measure } from './measure.mts';
import { measureMemory } from './measureMemory.mts';
import { measureInstalls, type Pair } from './measureInstalls.mts';
import { templateSection } from './measureTemplates.mts';
import { commandSection, comparisonSection, renderReport } from './report.mts';

const whyInstallsTakeLonger =
    'The engine parses a whole app where the floor app is a few lines, and the app registers its OAuth client.';

const memory = await measureMemory();
const installs = await measureInstalls(7);
const bench = await BenchWorkspace.open();
const meter = new TrafficMeter();
try {
    for (const username of twinsOf('admin')) {
        await connectAccount(bench, username);
    }
    await measure({ bench, meter }, equalShares, { warmUp: 0, rounds: 300, seconds: 10 });
    const shared = await bench.memory();
    const creating = await measure({ bench, meter }, createScenarios, { warmUp: 10, rounds: 150, seconds: 12 });
    const forms = await measure({ bench, meter }, formScenarios, { warmUp: 10, rounds: 100, seconds: 12 });
    const life = await measureLife();
    const figures = [
        {
            name: 'install to ready',
            ...inUnits('ms', installs.times, 1),
            aim: { ratio: 1.2 },
            why: whyInstallsTakeLonger,
        },
        { name: 'sandbox, just installed', ...inUnits('MB', installs.memory, 1e6), aim: { excess: 10 } },
        { name: 'sandbox, after 300 creates each', ...inUnits('MB', shared, 1e6), aim: { excess: 10 } },
    ];
    const report = renderReport([
        commandSection(creating),
        comparisonSection(
            [...figures, ...createFigures(creating), ...formFigures(forms)],
            ['Integrations', 'the floor app'],
        ),
        ...life.map(commandSection),
        comparisonSection(growthFigures(life), ['among the most', 'among the fewest']),
        comparisonSection(memory, ['then', 'among the fewest']),
        templateSection(),
    ]);
    console.log(`Measured on ${describeMachine()}.\n\n${report}`);
} finally {
    meter.close();
    await bench.workspace.stop();
}

async function measureLife(): Promise<Measurement[][]> {
    const life = [];
    for (const size of sizes) {
        await bench.fill(size);
        life.push(await measure({ bench, meter }, lifeScenarios(size), { warmUp: 3, rounds: 30, seconds: 8 }));
    }
    return life;
}

function inUnits(unit: string, { app, floor }: Pair, size: number): Omit<Figure, 'name'> {
    return { value: app / size, base: floor / size, unit };
}
