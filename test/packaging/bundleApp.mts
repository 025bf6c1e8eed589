import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The file that app.json names, and the class in it. */
const MAIN = 'RocketChatIntegrationsApp';

/**
 * The app's code as one file. The engine runs that as it is, where of several files it makes one at every start; and rc-apps
 * builds its whole program anew for every file it is given. Types were checked before, more strictly than rc-apps does.
 */
export async function bundleApp(root: string): Promise<Map<string, Buffer>> {
    const { outputFiles } = await build({
        stdin: { contents: `export { ${MAIN} as Bundled } from './${MAIN}';`, resolveDir: root, loader: 'ts' },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        // rc-apps makes ES2017 of it, and with Object.assign of each spread what is many times faster than what would stand here.
        target: 'es2018',
        charset: 'utf8',
        minify: true,
        external: ['@rocket.chat/*'],
        banner: { js: '// @ts-nocheck' },
        // What is wrong is thrown.
        logLevel: 'silent',
    });
    const [bundle] = outputFiles;
    const code = declareClass(bundle?.text ?? '', await implementedInterfaces(join(root, `${MAIN}.ts`)));
    return new Map([[`${MAIN}.ts`, Buffer.from(code)]]);
}

/** rc-apps reads in the main file which interfaces of the engine the app's class implements; bundling takes that away. */
async function implementedInterfaces(path: string): Promise<string> {
    const source = await readFile(path, 'utf8');
    const found = new RegExp(`class ${MAIN} extends App( implements [\\w, ]+)? \\{`).exec(source);
    if (!found) {
        throw new Error(`${MAIN}.ts does not declare its class as it used to`);
    }
    return found[1] ?? '';
}

function declareClass(bundle: string, interfaces: string): string {
    const exported = /export\s*\{\s*([\w$]+) as Bundled\s*\};?\s*$/;
    const [, bundled = MAIN] = exported.exec(bundle) ?? [];
    if (bundled === MAIN) {
        throw new Error('The bundle does not export the app’s class under a name of its own');
    }
    return bundle.replace(exported, () => `export class ${MAIN} extends ${bundled}${interfaces} {}\n`);
}
