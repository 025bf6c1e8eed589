import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { takeDataFolder } from './dataFolder.mts';

let folder: string;

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'data-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Id of a process that has ended. */
function endedProcess(): Promise<number> {
    return new Promise((resolve) => {
        const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
        child.on('close', () => {
            resolve(child.pid ?? 0);
        });
    });
}

describe('a folder for a workspace', () => {
    test('is made, taken by one process, and given back', async () => {
        const path = join(folder, 'a', 'b');
        const giveBack = takeDataFolder(path);
        expect(() => takeDataFolder(path)).toThrow(`it is in use by process ${process.pid}`);
        giveBack();
        expect(await readdir(path)).toEqual([]);
        takeDataFolder(path)();
    });

    test.each(['', 'x', '-1'])('is taken over from a lock that says "%s"', async (content) => {
        await writeFile(join(folder, '.in-use'), content);
        takeDataFolder(folder)();
    });

    test('is taken over from a process that ended without giving it back', async () => {
        await writeFile(join(folder, '.in-use'), String(await endedProcess()));
        takeDataFolder(folder)();
    });

    test('has to be a folder', async () => {
        const file = join(folder, 'file');
        await writeFile(file, '');
        for (const path of [file, join(file, 'below'), join(file, 'far', 'below')]) {
            expect(() => takeDataFolder(path)).toThrow(
                /^DATA: .*\/file cannot keep a workspace: it is not a folder\.$/,
            );
        }
    });

    test('has to be one that can be made, where a recursive mkdir never ends too', () => {
        expect(() => takeDataFolder('/proc/x')).toThrow(/cannot keep a workspace: it cannot be made \(\w+\)/);
    });
});
