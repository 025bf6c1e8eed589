import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Why a folder cannot keep a workspace. */
export interface DataProblem extends Error {
    kind: 'data';
}

const LOCK = '.in-use';

/**
 * Makes a folder ready to keep a workspace and takes it for this process; the function it returns gives it back. Throws a
 * `DataProblem`: two processes on one folder would overwrite each other's files.
 */
export function takeDataFolder(folder: string): () => void {
    const path = resolve(folder);
    makeFolder(path);
    const lock = join(path, LOCK);
    takeLock(lock, path);
    const giveBack = () => {
        process.off('exit', giveBack);
        rmSync(lock, { force: true });
    };
    process.on('exit', giveBack);
    return giveBack;
}

/** One level at a time, from the root: in some folders of the system a recursive mkdir never ends. */
function makeFolder(path: string): void {
    const parent = dirname(path);
    if (parent !== path) {
        makeFolder(parent);
    }
    try {
        if (!isFolder(path)) {
            mkdirSync(path);
        }
    } catch (error) {
        throw isProblem(error) ? error : problem(path, `it cannot be made (${codeOf(error)})`);
    }
}

function isFolder(path: string): boolean {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) {
        throw problem(path, 'it is not a folder');
    }
    return found !== undefined;
}

function takeLock(lock: string, path: string): void {
    try {
        writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
        if (codeOf(error) !== 'EEXIST') {
            throw problem(path, `nothing can be written there (${codeOf(error)})`);
        }
        const owner = Number(readFileSync(lock, 'utf8'));
        if (isRunning(owner)) {
            throw problem(path, `it is in use by process ${owner}. Stop that, or choose another folder`);
        }
        rmSync(lock, { force: true });
        takeLock(lock, path);
    }
}

/** Whether a process is there, be it one that may not be signalled; this one takes a folder once. */
function isRunning(pid: number): boolean {
    try {
        return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
    } catch (error) {
        return codeOf(error) === 'EPERM';
    }
}

function isProblem(error: unknown): error is DataProblem {
    return (error as Partial<DataProblem>).kind === 'data';
}

function codeOf(error: unknown): string {
    return (error as NodeJS.ErrnoException).code ?? String(error);
}

function problem(path: string, reason: string): DataProblem {
    return Object.assign(new Error(`DATA: ${path} cannot keep a workspace: ${reason}.`), { kind: 'data' as const });
}
