import { readAppSources } from './AppSources.mts';
import { runAppsCli } from './runAppsCli.mts';
import { withStagedSources } from './withStagedSources.mts';

const { exitCode } = await withStagedSources(await readAppSources(), (folder) =>
    runAppsCli(folder, ['deploy', ...process.argv.slice(2)], (text) => process.stdout.write(text)),
);
process.exitCode = exitCode ?? 1;
