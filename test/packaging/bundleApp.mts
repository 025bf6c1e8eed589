import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The file that app.json names, and the class in it. */
const MAIN = 'RocketChatIntegrationsApp';

/** The file of the bundle, beside the main one. */
const BUNDLE = 'app';

/**
 * The app's code as two files. rc-apps builds its whole program anew for every file it is given: with some two hundred
 * of them that takes a minute, with these a few seconds. Types were checked before, more strictly than rc-apps does.
 */
export async function bundleApp(root: string): Promise<Map<string, Buffer>> {
    const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [`${MAIN}.ts`],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        target: 'es2017',
        charset: 'utf8',
        external: ['@rocket.chat/*'],
        banner: { js: '// @ts-nocheck' },
    });
    const [bundle] = outputFiles;
    const main = await mainFile(join(root, `${MAIN}.ts`));
    return new Map([
        [`${BUNDLE}.ts`, Buffer.from(bundle?.contents ?? [])],
        [`${MAIN}.ts`, Buffer.from(main)],
    ]);
}

/** The class in a file of its own: rc-apps reads there which interfaces of the engine the app implements. */
async function mainFile(path: string): Promise<string> {
    const source = await readFile(path, 'utf8');
    const interfaces = new RegExp(`class ${MAIN} extends App( implements [\\w, ]+)? \\{`).exec(source);
    if (!interfaces) {
        throw new Error(`${MAIN}.ts does not declare its class as it used to`);
    }
    return [
        '// @ts-nocheck',
        `import { ${MAIN} as Bundled } from './${BUNDLE}';`,
        '',
        `export class ${MAIN} extends Bundled${interfaces[1] ?? ''} {}`,
        '',
    ].join('\n');
}
