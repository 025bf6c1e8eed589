import { cpus, release, totalmem, type } from 'node:os';

/** The machine in a few words: cores, memory, system, Node. */
export function describeMachine(): string {
    const cores = cpus();
    const memory = (totalmem() / 1024 ** 3).toFixed(1);
    const model = cores[0]?.model.trim() ?? 'unknown';
    return `${cores.length} cores (${model}), ${memory} GiB, ${type()} ${release()}, Node ${process.versions.node}`;
}
