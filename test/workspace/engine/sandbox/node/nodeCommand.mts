import { dirname, join } from 'node:path';
import { root } from '../../../../packaging/AppSources.mts';
import type { SandboxCommand } from '../SandboxCommand.mts';

/** Starts a sandbox in Node under its permission model, as servers without Deno do: it may read its own files, and what apps may require. */
export function nodeCommand(bundle: string, readable: string[]): SandboxCommand {
    const allowed = [...readable, dirname(bundle), join(root, 'node_modules', 'uuid')];
    // Node 20 calls it experimental and says so in stderr, where the engine expects reports of the sandbox.
    const isStable = process.allowedNodeEnvironmentFlags.has('--permission');
    const permission = isStable ? ['--permission'] : ['--experimental-permission', '--no-warnings'];
    return {
        program: process.execPath,
        args: [...permission, ...allowed.map((path) => `--allow-fs-read=${path}`), bundle],
        env: { PATH: process.env.PATH },
    };
}
