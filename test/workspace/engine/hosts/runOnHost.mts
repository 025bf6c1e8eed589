import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { HostName } from './engineHosts.mts';
import { hostEnvironment } from './hostEnvironment.mts';

/** Runs a program in Node as a host, in this terminal; answers its exit code. */
export async function runOnHost(host: HostName, args: string[]): Promise<number> {
    const env = { ...process.env, ...(await hostEnvironment(host)) };
    const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
    // A terminal sends its signals to both; the program is the one that knows how to end.
    const signals = ['SIGINT', 'SIGTERM'] as const;
    const handOn = (signal: NodeJS.Signals) => void child.kill(signal);
    signals.forEach((signal) => process.on(signal, handOn));
    const [code] = (await once(child, 'exit')) as [number | null];
    signals.forEach((signal) => process.off(signal, handOn));
    return code ?? 1;
}
