import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Makes a file unless it is there; of several processes that want it at once, one makes it and the others wait. */
export async function makeOnce(path: string, make: () => Promise<void>): Promise<void> {
    const lock = `${path}.lock`;
    while (!(await exists(path))) {
        if (await take(lock)) {
            try {
                await ((await exists(path)) || make());
            } finally {
                await rm(lock, { force: true });
            }
        } else if (await isAbandoned(lock)) {
            await rm(lock, { force: true });
        } else {
            await setTimeout(100);
        }
    }
}

function exists(path: string): Promise<boolean> {
    return succeeds(access(path));
}

function take(lock: string): Promise<boolean> {
    return succeeds(writeFile(lock, String(process.pid), { flag: 'wx' }));
}

/** Whether the process that took the lock has ended without giving it back. */
async function isAbandoned(lock: string): Promise<boolean> {
    const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
    try {
        process.kill(pid, 0);
        return false;
    } catch {
        return true;
    }
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
    return work.then(
        () => true,
        () => false,
    );
}
