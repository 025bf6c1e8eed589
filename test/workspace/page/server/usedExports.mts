import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const namespace = 'used-exports';

interface Required {
    importer: string;
    resolveDir: string;
}

/**
 * Bundles of packages that CommonJS requires whole only what the requiring file names, where a bundler can leave out nothing: takes
 * their modules for `import`, and of these the exports whose name occurs in that file as a property.
 */
export function usedExports(packages: readonly string[]): Plugin {
    return {
        name: namespace,
        setup(build) {
            const filter = new RegExp(`^(${packages.join('|')})$`);
            build.onResolve({ filter }, ({ kind, path, importer, resolveDir }) => {
                const pluginData: Required = { importer, resolveDir };
                return kind === 'require-call' ? { path, namespace, pluginData, suffix: `?${importer}` } : undefined;
            });
            build.onLoad({ filter, namespace }, async ({ path, pluginData }) => {
                const { importer, resolveDir } = pluginData as Required;
                const module = await build.resolve(path, { kind: 'import-statement', resolveDir });
                const code = await readFile(importer, 'utf8');
                const used = (await exportsOf(module.path)).filter((name) => new RegExp(`\\.${name}\\b`).test(code));
                return { contents: `export { ${used.join(', ')} } from ${JSON.stringify(module.path)};`, resolveDir };
            });
        },
    };
}

/** What a module exports in lists, as packages do whose modules a compiler wrote. */
async function exportsOf(path: string): Promise<string[]> {
    const lists = (await readFile(path, 'utf8')).matchAll(/^export *\{([^}]*)\}/gm);
    return [...lists].flatMap(([, list = '']) => list.split(',').map((entry) => entry.trim().replace(/^.* as /, '')));
}
