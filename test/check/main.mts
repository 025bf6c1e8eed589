import { root } from '../packaging/AppSources.mts';
import { type Check, runCheck } from './runCheck.mts';

// Formatting, types and lint, side by side; each tells what is wrong, or a line that nothing is.
const cache = 'node_modules/.cache';
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'];
const project = ['--import', 'tsx', 'test/check/projectMain.mts'];
const checks: readonly Check[] = [
    { name: 'types and lint of test', args: [...project, 'test'] },
    { name: 'types and lint of the app', args: project },
    {
        name: 'formatting',
        args: [...prettier, '--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/checks/formatting`],
    },
];

const results = await Promise.all(
    checks.map(async (check) => {
        const started = performance.now();
        const { passed, output } = await runCheck(check, root);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`${passed ? 'PASS' : 'FAIL'} ${check.name} (${seconds} s)`);
        if (!passed) {
            console.log(output.trimEnd());
        }
        return passed;
    }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
