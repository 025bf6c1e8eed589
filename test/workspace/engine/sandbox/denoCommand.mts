import { join } from 'node:path';
import { root } from '../../../packaging/AppSources.mts';
import type { SandboxCommand, SandboxedApp } from './SandboxCommand.mts';
import { denoConfigPath } from './sandboxEnvironment.mts';

interface DenoRuntime {
    /** The runtime folder. */
    folder: string;
    importMap?: string;
}

/** Starts a sandbox in Deno, as the engine does, but that it may read no more than its own files and node_modules. */
export function denoCommand({ folder, importMap }: DenoRuntime, { permissions }: SandboxedApp): SandboxCommand {
    const { PATH, DENO_DIR } = process.env;
    // An app that lists no permissions has the default set, with networking in it.
    const mayCall = permissions === undefined || permissions.some(({ name }) => name === 'networking');
    return {
        program: 'deno',
        args: [
            'run',
            '--cached-only',
            `--config=${denoConfigPath}`,
            ...(importMap === undefined ? [] : [`--import-map=${importMap}`]),
            `--allow-read=${join(root, 'node_modules')},${folder}`,
            '--allow-env=NODE_EXTRA_CA_CERTS',
            ...(mayCall ? ['--allow-net'] : []),
            join(folder, 'deno-runtime', 'main.ts'),
        ],
        env: { PATH, DENO_DIR },
    };
}
