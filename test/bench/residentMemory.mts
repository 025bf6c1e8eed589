import { readFile } from 'node:fs/promises';

/** Bytes of a process that are in memory, as Linux tells; throws when there is no process. */
export async function residentMemory(pid = 0): Promise<number> {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
