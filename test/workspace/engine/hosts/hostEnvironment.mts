import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../packaging/AppSources.mts';
import { engineFolder, engineHosts, type HostName, hostVariable, usualHost } from './engineHosts.mts';

/**
 * The environment in which a process of ours is a host: what it imports from the usual engine, tsx takes from that host's, as a
 * TypeScript configuration tells it to.
 */
export async function hostEnvironment(name: HostName): Promise<Record<string, string>> {
    const usual = `${engineHosts[usualHost].package}/*`;
    const compilerOptions = { paths: { [usual]: [join(engineFolder(engineHosts[name]), '*')] } };
    const configuration = { extends: join(root, 'test', 'tsconfig.json'), compilerOptions };
    const folder = join(root, 'node_modules', '.cache', 'hosts');
    const path = join(folder, `${name}.json`);
    const unfinished = `${path}.${process.pid}`;
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, JSON.stringify(configuration));
    await rename(unfinished, path);
    return { [hostVariable]: name, TSX_TSCONFIG_PATH: path };
}
