import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { root } from '../../../../packaging/AppSources.mts';
import { makeOnce } from '../../../../packaging/makeOnce.mts';

const ours = fileURLToPath(new URL('.', import.meta.url));
const standardLibrary = fileURLToPath(new URL('../standardLibrary.mts', import.meta.url));

/** Makes one file for Node of the sandbox that an engine has for Deno, unless there is one; answers its path. */
export async function bundleNodeRuntime(engine: string): Promise<string> {
    const folder = join(root, 'node_modules', '.cache', 'node-runtime', await digest(engine));
    const path = join(folder, 'main.cjs');
    await mkdir(folder, { recursive: true });
    await makeOnce(path, async () => {
        const unfinished = `${path}.${process.pid}`;
        await bundle(engine, unfinished);
        await rename(unfinished, path);
    });
    return path;
}

async function bundle(engine: string, outfile: string): Promise<void> {
    await build({
        entryPoints: [join(engine, 'deno-runtime', 'main.ts')],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        inject: [join(ours, 'denoInNode.mts')],
        define: { ENGINE_FOLDER: JSON.stringify(engine) },
        plugins: [forNode(engine)],
        logLevel: 'error',
    });
}

/** Puts our parts in place of those that only Deno can load or run. */
function forNode(engine: string): Plugin {
    return {
        name: 'for-node',
        setup(bundle) {
            bundle.onResolve({ filter: /^@std\// }, () => ({ path: standardLibrary }));
            bundle.onResolve({ filter: /^@rocket\.chat\/apps-engine\// }, ({ path }) => ({
                path: join(engine, `${path.split('apps-engine/')[1]?.replace(/\.ts$/, '') ?? ''}.js`),
            }));
            bundle.onResolve({ filter: /\/require\.ts$/ }, () => ({ path: join(ours, 'requireInNode.mts') }));
            bundle.onLoad({ filter: /deno-runtime.error-handlers\.ts$/ }, () => ({
                contents: `import { sendNotification } from './lib/messenger.ts';
                    import { tellUncaughtErrors } from ${JSON.stringify(join(ours, 'errorsInNode.mts'))};
                    export default () => tellUncaughtErrors(sendNotification);`,
                resolveDir: join(engine, 'deno-runtime'),
            }));
        },
    };
}

/** What a bundle is made from: the engine, whose path stands in it, and our parts. */
async function digest(engine: string): Promise<string> {
    const parts = (await readdir(ours)).sort().map((name) => join(ours, name));
    const hash = createHash('sha256').update(engine);
    for (const path of [join(engine, 'package.json'), standardLibrary, ...parts]) {
        hash.update(await readFile(path));
    }
    return hash.digest('hex').slice(0, 32);
}
