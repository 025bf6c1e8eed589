import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Puts a `deno` first in the PATH that the engine finds it by: the same program, its inspector open at an address (a shell
 * expression), and what it says there in a file of the folder, if one is asked for, named by its process.
 */
export function useInspectedDeno(folder: string, address: string, errors: 'shown' | 'kept'): void {
    const path = process.env.PATH ?? '';
    const [denoFolder = ''] = path.split(delimiter);
    const kept = errors === 'kept' ? ` 2>'${folder}'/$$` : '';
    const command = `shift; exec '${join(denoFolder, 'deno')}' run --inspect=${address} "$@"${kept}`;
    writeFileSync(join(folder, 'deno'), `#!/bin/sh\n${command}\n`, { mode: 0o700 });
    process.env.PATH = `${folder}${delimiter}${path}`;
}
