import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './AppSources.mts';

/** How an rc-apps run ended, and all that it printed. */
export interface CliOutcome {
    exitCode: number | null;
    output: string;
}

/** Runs the real rc-apps in a folder; `show` passes on what it prints while it runs. */
export function runAppsCli(folder: string, args: string[], show?: (text: string) => void): Promise<CliOutcome> {
    const cli = join(root, 'node_modules', '@rocket.chat', 'apps-cli', 'bin', 'run');
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        const collect = (chunk: Buffer): void => {
            output += String(chunk);
            show?.(String(chunk));
        };
        child.stdout.on('data', collect);
        child.stderr.on('data', collect);
        child.on('error', reject);
        child.on('close', (exitCode) => {
            resolve({ exitCode, output });
        });
    });
}
