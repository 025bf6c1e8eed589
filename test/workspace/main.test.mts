import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../packaging/AppSources.mts';

/** Runs `npm start` without a terminal. */
function start(args: string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const program = join(root, 'test', 'workspace', 'main.mts');
    const bin = join(root, 'node_modules', '.bin');
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [tsx, program, ...args], {
            cwd: root,
            env: { PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: process.env.HOME, ...env },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        let output = '';
        const collect = (chunk: Buffer) => (output += String(chunk));
        child.stdout.on('data', collect);
        child.stderr.on('data', collect);
        child.on('error', reject).on('close', (code) => {
            resolve({ code, output });
        });
    });
}

describe('npm start', () => {
    test('shows the example where nobody can type, up to the message that arrives', async () => {
        const { code, output } = await start([], { PORT: '0' });
        expect(output).toMatch(/^Integrations .* ready after [\d.]+ s$/m);
        expect(output).toContain('olivia #general › /integration create incoming "CI builds" --channel #general\n┊');
        expect(output).toMatch(/only you can see this[^]*\/hooks\/[^]*│ \S+ .*in #general\n│ Build #42 passed/);
        expect(code).toBe(0);
    }, 120_000);

    test('runs the lines it is given, and fails when one was not answered', async () => {
        const { code, output } = await start(['--as', 'uma', '--room', 'ops', '/people', '/nonsense'], { PORT: '0' });
        expect(output).toMatch(/uma #ops › \/people\n {2}admin/);
        expect(output).toContain('The command provided does not exist');
        expect(code).toBe(1);
    }, 120_000);

    test('says in one line that the port is taken', async () => {
        const server = createServer();
        const port = await new Promise<number>((resolve) => {
            server.listen(0, '127.0.0.1', () => {
                resolve((server.address() as { port: number }).port);
            });
        });
        const { code, output } = await start([], { PORT: String(port) });
        expect(output).toMatch(new RegExp(`^Port ${port} is in use: .*\\n$`));
        expect(code).toBe(1);
        await new Promise((resolve) => server.close(resolve));
    });

    test('says what it does not understand, and what it does', async () => {
        const { code, output } = await start(['--unknown'], {});
        expect(output).toMatch(/--unknown[^]*Usage: npm start/);
        expect(code).toBe(2);
    });
});
