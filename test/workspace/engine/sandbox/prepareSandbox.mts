import { engineFolder, type EngineHost } from '../hosts/engineHosts.mts';
import { denoCommand } from './denoCommand.mts';
import { bundleNodeRuntime } from './node/bundleNodeRuntime.mts';
import { nodeCommand } from './node/nodeCommand.mts';
import type { StartSandbox } from './SandboxCommand.mts';
import { writeImportMap } from './writeImportMap.mts';

/** Makes what the sandboxes of a host need, in its runtime folder where it need not be elsewhere. */
export async function prepareSandbox(host: EngineHost, folder: string): Promise<StartSandbox> {
    if (host.sandbox === 'node') {
        const bundle = await bundleNodeRuntime(engineFolder(host));
        return () => nodeCommand(bundle, [folder, engineFolder(host)]);
    }
    const importMap = host.older ? await writeImportMap(folder) : undefined;
    return (app) => denoCommand({ folder, importMap }, app);
}
