import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { root } from '../packaging/AppSources.mts';

/** A file of the checkout; its text is not read for binary formats. */
export interface TreeFile {
    path: string;
    text: string;
}

const notOurs = /^(node_modules|dist|\.git)$/;
const binary = /\.(png|zip)$/;

/** Every file of the checkout that belongs to the project, of those files and folders that are wanted. */
export async function readTree(folder = '', wanted: (path: string) => boolean = () => true): Promise<TreeFile[]> {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const files = entries
        .filter(({ name }) => !notOurs.test(name) && wanted(join(folder, name)))
        .map(async (entry) => {
            const path = join(folder, entry.name);
            if (entry.isDirectory()) {
                return readTree(path, wanted);
            }
            return [{ path, text: binary.test(path) ? '' : await readFile(join(root, path), 'utf8') }];
        });
    return (await Promise.all(files)).flat();
}

/** Paths that would spoil packaging: rc-apps takes every .ts outside the top-level dot-folders, and stumbles over declarations. */
export function strayCode(files: TreeFile[]): string[] {
    return files.map(({ path }) => path).filter((path) => /\.d\.ts$|^test\/.*\.ts$/.test(path));
}

const registryHosts =
    /\b(registry|npm|pypi|jsr|artifactory|nexus|verdaccio)[.-][\w.-]*\.(org|com|io|net|dev)\b|[/.]jsr[.]io\b/i;

/** Files that name the host of a package registry: where packages come from is for each machine to say. */
export function registryMentions(files: TreeFile[]): string[] {
    return files.flatMap(({ path, text }) => {
        const mention = registryHosts.exec(text) ?? /"resolved": "https?:/.exec(text);
        return mention ? [`${path}: ${mention[0]}`] : [];
    });
}

/** Files that the prose names and that are not there: what is moved has to be moved in the tours of the code as well. */
export function missingFiles(files: TreeFile[]): string[] {
    const paths = new Set(files.map(({ path }) => path));
    return files
        .filter(({ path }) => path.endsWith('.md') && !path.endsWith('CHANGELOG.md'))
        .flatMap(({ path, text }) =>
            [...text.matchAll(/`((?:commands|lib|test)\/[\w/.-]+\.(?:ts|mts|tsx))`/g)]
                .map(([, named = '']) => named)
                .filter((named) => !paths.has(named))
                .map((named) => `${path}: ${named}`),
        );
}

interface LockedPackage {
    optionalDependencies?: Record<string, string>;
}

/** Optional dependencies that a lock file leaves out, as npm does with those it could not find; `npm ci` refuses such a file. */
export function unlockedPackages(packages: Record<string, LockedPackage>): string[] {
    return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter((name) => !placesOf(path, name).some((place) => place in packages)),
    );
}

/** Where a dependency of the package at a path may lie: in its own node_modules or in those of the folders around it. */
function placesOf(path: string, name: string): string[] {
    const around = path.split('/node_modules/');
    const folders = around.map((_, index) => around.slice(0, index + 1).join('/node_modules/'));
    return ['', ...folders].map((folder) => join(folder, 'node_modules', name));
}
