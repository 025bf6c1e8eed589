import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../../../packaging/AppSources.mts';
import { engineFolder, type EngineHost } from '../hosts/engineHosts.mts';

/** The sandbox's Deno configuration; Deno looks for `node_modules` beside it, so it lies beside package.json. */
export const denoConfigPath = join(root, '.deno.jsonc');

/** Where Deno keeps what it compiled. */
export const denoCachePath = join(root, 'node_modules', '.cache', 'deno');

/** Sets the process's environment so that sandboxes find our Deno, with its cache, and the engine checks app permissions. */
export function prepareEnvironment(): void {
    process.env.DENO_DIR = denoCachePath;
    const deno = createRequire(import.meta.url)('deno/install_api.cjs') as { runInstall: () => string };
    const denoFolder = dirname(deno.runInstall());
    const path = process.env.PATH ?? '';
    // The wrapper in node_modules/.bin would sit between the engine and Deno: what the engine kills then is not the sandbox.
    if (!path.split(delimiter).includes(denoFolder)) {
        process.env.PATH = `${denoFolder}${delimiter}${path}`;
    }
    // With NODE_ENV=test, which Jest sets, the engine's AppPermissionManager grants every permission.
    if (process.env.NODE_ENV === 'test') {
        process.env.NODE_ENV = 'production';
    }
}

/**
 * A folder of this user, checkout and engine, with links to the engine and to its sandbox. Its path stays the same because Deno's
 * cache goes by path, and it is outside node_modules because Deno does not run TypeScript from there.
 */
export function prepareRuntimeFolder(host: EngineHost): string {
    const { uid } = userInfo();
    const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
    const folder = join(tmpdir(), `rocket-chat-integrations-${uid}-${checkout}-${host.version}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const owner = lstatSync(folder);
    if (!owner.isDirectory() || (uid !== -1 && owner.uid !== uid)) {
        throw new Error(`${folder} belongs to somebody else; remove it, or set TMPDIR to a folder of your own`);
    }
    link(engineFolder(host), join(folder, 'apps-engine'));
    link(join(engineFolder(host), 'deno-runtime'), join(folder, 'deno-runtime'));
    return folder;
}

function link(target: string, path: string): void {
    try {
        symlinkSync(target, path, 'dir');
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
            throw error;
        }
    }
}
