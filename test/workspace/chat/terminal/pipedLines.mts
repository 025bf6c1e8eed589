import { fstatSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Whether something is piped or redirected into this process. */
export function isPiped(fd = 0): boolean {
    try {
        const input = fstatSync(fd);
        return input.isFIFO() || input.isFile() || input.isSocket();
    } catch {
        return false;
    }
}

/** The lines that are piped in, as they come, but for blank ones. */
export async function* pipedLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
    for await (const line of createInterface({ input })) {
        if (line.trim() !== '') {
            yield line;
        }
    }
}
