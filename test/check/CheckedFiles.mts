import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The keys of files in which nothing was found, kept in a file of their own. */
export class CheckedFiles {
    private readonly known: ReadonlySet<string>;

    constructor(private readonly path: string) {
        this.known = new Set(readLines(path));
    }

    has(key: string): boolean {
        return this.known.has(key);
    }

    /** Keeps these, and forgets all others. */
    async keep(keys: readonly string[]): Promise<void> {
        await mkdir(dirname(this.path), { recursive: true });
        await writeFile(this.path, keys.join('\n'));
    }
}

function readLines(path: string): string[] {
    try {
        return readFileSync(path, 'utf8').split('\n');
    } catch {
        return [];
    }
}
