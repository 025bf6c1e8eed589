import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scripts } from '../../package.json' with { type: 'json' };
import { root } from '../packaging/AppSources.mts';

/** What is different from running to the end: lines that are piped in, or when to stop it. */
interface Without {
    input?: string;
    stopAt?: string;
}

/** Runs `npm start` without a terminal. */
function start(
    args: string[],
    env: Record<string, string>,
    { input, stopAt }: Without = {},
): Promise<{ code: number | null; output: string }> {
    const [, ...command] = scripts.start.split(' ');
    const bin = join(root, 'node_modules', '.bin');
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [...command, ...args], {
            cwd: root,
            env: { PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: process.env.HOME, ...env },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        child.stdin?.end(input);
        let output = '';
        const collect = (chunk: Buffer) => {
            output += String(chunk);
            if (stopAt !== undefined && !child.killed && output.includes(stopAt)) {
                child.kill('SIGTERM');
            }
        };
        child.stdout?.on('data', collect);
        child.stderr?.on('data', collect);
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
        expect(output).toMatch(/That was an example, as nobody can type here\. --serve .*\n\n$/);
        expect(code).toBe(0);
    }, 120_000);

    test('runs the lines it is given, and fails when one was not answered', async () => {
        const { code, output } = await start(
            ['--as', 'uma', '--room', 'ops', '/people', '/nonsense', '/quit', '/rooms'],
            { PORT: '0' },
        );
        expect(output).toMatch(/uma #ops › \/people\n {2}admin/);
        expect(output).toContain('There is no command /nonsense.');
        expect(output).toMatch(/› \/quit\n$/);
        expect(code).toBe(1);
    }, 120_000);

    test('runs the lines that are piped in', async () => {
        const { code, output } = await start([], { PORT: '0' }, { input: '/as uma\n\n/rooms\n' });
        expect(output).toMatch(/olivia #general › \/as uma\numa #general › \/rooms\n› #general/);
        expect(code).toBe(0);
    }, 120_000);

    test('serves until it is told to stop, and then gives its folder back', async () => {
        const data = await mkdtemp(join(tmpdir(), 'served-'));
        const { code, output } = await start(
            ['--serve', '/rooms'],
            { PORT: '0', DATA: data },
            { stopAt: 'Running until' },
        );
        expect(output).toMatch(/› #general[^]*Running until Ctrl\+C or SIGTERM\.\n\nStopped by SIGTERM\.\n\n$/);
        expect(code).toBe(0);
        expect(await readdir(data)).not.toContain('.in-use');
        await rm(data, { recursive: true });
    }, 120_000);

    test('says in one line that its folder is in use', async () => {
        const data = await mkdtemp(join(tmpdir(), 'used-'));
        await writeFile(join(data, '.in-use'), String(process.pid));
        const { code, output } = await start([], { PORT: '0', DATA: data });
        expect(output).toMatch(new RegExp(`^DATA: .*in use by process ${process.pid}\\. .*\\n$`));
        expect(code).toBe(1);
        await rm(data, { recursive: true });
    });

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
