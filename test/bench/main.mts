import { BenchWorkspace } from './BenchWorkspace.mts';
import { connectAccount } from './connectAccount.mts';
import { createScenarios, equalShares } from './createScenarios.mts';
import { HttpMeter } from './HttpMeter.mts';
import { describeMachine } from './machine.mts';
import { measure } from './measure.mts';
import { measureInstalls } from './measureInstalls.mts';
import { commandTable, comparisonTable, verdict } from './report.mts';
import { median } from './statistics.mts';

const megabyte = 1_000_000;

const { app, floor } = await measureInstalls(7);
const bench = await BenchWorkspace.open();
const meter = new HttpMeter();
try {
    await connectAccount(bench, 'admin');
    await measure({ bench, meter }, equalShares, { warmUp: 0, rounds: 100, seconds: 10 });
    const used = await bench.memory();
    const commands = await measure({ bench, meter }, createScenarios, { warmUp: 10, rounds: 250, seconds: 20 });
    const figures = [
        {
            name: 'install to ready',
            value: median(app.times),
            floor: median(floor.times),
            unit: 'ms',
            aim: { ratio: 1.2 },
        },
        memory('sandbox, just installed', { app: median(app.memory), floor: median(floor.memory) }),
        memory('sandbox, after 100 creates each', used),
    ];
    const rounds = commands[0]?.times.length ?? 0;
    console.log(`Measured on ${describeMachine()}; ${rounds} runs of each command in turn.\n`);
    console.log(`${commandTable(commands)}\n\n${comparisonTable(figures)}\n\n${verdict([commands], figures)}`);
} finally {
    meter.close();
    await bench.workspace.stop();
}

function memory(name: string, bytes: { app: number; floor: number }) {
    return { name, value: bytes.app / megabyte, floor: bytes.floor / megabyte, unit: 'MB', aim: { excess: 10 } };
}
