import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from '../packaging/AppSources.mts';

/** Where templates stand. */
export const templatesFolder = join(root, 'lib', 'templates');

/** Files of a template's folder that describe it to the app and are no part of its script. */
const notInScripts = /^(template|samples|posts)\.ts$/;

/**
 * Names of properties that only our own code reads, and what they become. Whatever comes from a service is read by strings, and what
 * formats name stays as it is: none of these may be a place in a format.
 */
const ownNames = {
    about: 'a',
    excerpt: 'b',
    longest: 'c',
    quoted: 'd',
    values: 'e',
    verify: 'f',
    chosen: 'g',
    names: 'h',
};

/** Characters that an editor might lose; in strings and in expressions they may be escaped. */
const unseen = /[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const escaped = (it: string) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A folder of lib/templates as a piece of a script: one statement that gives a variable named like the folder what its files
 * export. What it takes from other folders it takes from their variables, so that pieces are shared by scripts, and ship once.
 */
export async function buildPiece(folder: string): Promise<string> {
    const files = await filesOf(folder);
    await forbidOwnNames(folder, files);
    const { outputFiles } = await build({
        stdin: {
            contents: files.map((name) => `export * from './${name}';`).join('\n'),
            resolveDir: join(templatesFolder, folder),
            loader: 'ts',
        },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'neutral',
        target: 'es2020',
        minify: true,
        mangleProps: new RegExp(`^(${Object.keys(ownNames).join('|')})$`),
        mangleCache: { ...ownNames },
        charset: 'utf8',
        plugins: [otherPieces(folder)],
    });
    const code = (outputFiles[0]?.text.trimEnd() ?? '').replace(unseen, escaped);
    const exported = /export\{([^}]*)\};?$/;
    const names = exported.exec(code)?.[1];
    if (names === undefined || /\bimport\b/.test(code)) {
        throw new Error(`The piece ${folder} does not end in its exports, or imports something`);
    }
    const inside = new Map(names.split(',').map((name) => name.split(' as ').reverse() as [string, string]));
    const entries = [...(await exportsOf(folder))].map(([name, short]) => `${short}:${inside.get(name) ?? name}`);
    return `var ${folder}=(function(){${joinImports(code.replace(exported, ''))}return{${entries.join()}}})();`;
}

/** What is taken from another piece, in one statement for each piece in place of one for each name. */
function joinImports(code: string): string {
    const taken = new Map<string, string[]>();
    const rest = code.replace(/\bvar (?:[\w$]+=[a-z]\w+\.[a-z]{1,2}[,;])+/g, (statement) => {
        for (const [, name = '', piece = '', short = ''] of statement.matchAll(/([\w$]+)=(\w+)\.(\w+)/g)) {
            taken.set(piece, [...(taken.get(piece) ?? []), name === short ? name : `${short}:${name}`]);
        }
        return statement.endsWith(',') ? 'var ' : '';
    });
    return [...taken].map(([piece, names]) => `var{${names.join()}}=${piece};`).join('') + rest;
}

async function filesOf(folder: string): Promise<string[]> {
    return (await readdir(join(templatesFolder, folder))).filter((name) => !notInScripts.test(name)).sort();
}

/** What is read by a string keeps its name, so a string that names a shortened property reads nothing. */
async function forbidOwnNames(folder: string, files: string[]): Promise<void> {
    for (const file of files) {
        const source = await readFile(join(templatesFolder, folder, file), 'utf8');
        const words = [...source.matchAll(/(?<!from )'([^'\n]*)'/g)].flatMap(([, text = '']) => text.split(/\W+/));
        const found = words.find((word) => Object.hasOwn(ownNames, word));
        if (found !== undefined) {
            throw new Error(
                `${folder}/${file} has “${found}” in a string, a property whose name is made short in scripts`,
            );
        }
    }
}

/** What scripts call by its own name. */
const called = ['answer', 'service'];

/** What the files of a piece export, in the order of the alphabet, with the short name that it goes by outside. */
async function exportsOf(folder: string): Promise<Map<string, string>> {
    const read = (await filesOf(folder)).map((name) => readFile(join(templatesFolder, folder, name), 'utf8'));
    const names = (await Promise.all(read)).flatMap((source) => [
        ...source.matchAll(/^export (?:const|function) (\w+)/gm),
    ]);
    const sorted = names.map(([, name = '']) => name).sort();
    return new Map(sorted.map((name, at) => [name, called.includes(name) ? name : shortName(at)]));
}

/** The name that a piece exports something under: a, b and so on. */
function shortName(at: number): string {
    return at < 26 ? String.fromCharCode(97 + at) : `${shortName(Math.floor(at / 26) - 1)}${shortName(at % 26)}`;
}

/** Replaces the files of other folders by their variables; esbuild leaves out what is not used. */
function otherPieces(folder: string): Plugin {
    return {
        name: 'other-pieces',
        setup(it) {
            it.onResolve({ filter: /^\.\.\// }, ({ path }) => {
                const [, piece = ''] = /^\.\.\/(\w+)\/\w+$/.exec(path) ?? [];
                if (piece === '' || piece === folder) {
                    throw new Error(`${folder} imports ${path}, which is no file of another piece`);
                }
                return { path: piece, namespace: 'piece', sideEffects: false };
            });
            it.onLoad({ filter: /./, namespace: 'piece' }, async ({ path: piece }) => {
                const contents = [...(await exportsOf(piece))].map(
                    ([name, short]) => `export const ${name} = /* @__PURE__ */ (() => ${piece}.${short})();`,
                );
                return { contents: contents.join('\n'), loader: 'js' };
            });
        },
    };
}
