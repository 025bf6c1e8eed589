import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useInspectedDeno } from '../workspace/engine/sandbox/inspectedDeno.mts';
import { prepareEnvironment } from '../workspace/engine/sandbox/sandboxEnvironment.mts';
import { residentMemory } from './residentMemory.mts';

/** What a sandbox really holds on to, in bytes, once all garbage is collected: in its heap, and resident. */
export interface SandboxMemory {
    heap: number;
    resident: number;
}

interface Answer {
    id?: number;
    result?: { usedSize?: number };
}

/** Has Deno open its inspector in every sandbox started meanwhile, for their garbage to be collected before their memory is read. */
export class SandboxInspector {
    private constructor(
        private readonly folder: string,
        private readonly path: string,
    ) {}

    /** Every sandbox that is started from now on is inspected. */
    static async open(): Promise<SandboxInspector> {
        prepareEnvironment();
        const folder = await mkdtemp(join(tmpdir(), 'inspected-'));
        const path = process.env.PATH ?? '';
        // A port of the process's own: given 0, Deno does not tell which one it took.
        useInspectedDeno(folder, '127.0.0.1:$((20000 + $$ % 40000))', 'kept');
        return new SandboxInspector(folder, path);
    }

    /** Collects a sandbox's garbage and reads what is left. */
    async memoryOf(pid: number): Promise<SandboxMemory> {
        const errors = await readFile(join(this.folder, String(pid)), 'utf8');
        const [url = ''] = /ws:\/\/\S+/.exec(errors) ?? [];
        const heap = await askInspector(url, [
            'HeapProfiler.enable',
            'HeapProfiler.collectGarbage',
            'Runtime.getHeapUsage',
        ]);
        return { heap, resident: await residentMemory(pid) };
    }

    /** Leaves the sandboxes that are started from now on alone. */
    async close(): Promise<void> {
        process.env.PATH = this.path;
        await rm(this.folder, { recursive: true });
    }
}

/** Calls methods of the inspector's protocol one after the other; answers the size that the last one tells. */
function askInspector(url: string, methods: readonly string[]): Promise<number> {
    const socket = new WebSocket(url);
    const next = (id: number) => {
        socket.send(JSON.stringify({ id, method: methods[id] }));
    };
    return new Promise<number>((resolve, reject) => {
        socket.addEventListener('error', () => {
            reject(new Error(`The inspector at ${url} does not answer`));
        });
        socket.addEventListener('open', () => {
            next(0);
        });
        socket.addEventListener('message', ({ data }) => {
            const { id, result } = JSON.parse(String(data)) as Answer;
            if (id === methods.length - 1) {
                resolve(result?.usedSize ?? NaN);
            } else if (id !== undefined) {
                next(id + 1);
            }
        });
    }).finally(() => {
        socket.close();
    });
}
