import { dirname } from 'node:path/posix';
import { type AppFile, found, type Rule } from './AppFile.mts';
import { type Import, importsOf } from './importsOf.mts';

/** The house's floors from top to bottom; what stands on one may import from the floors below it. */
const floors = [
    /^[^/]+$/,
    /^commands\//,
    /^lib\/(forms|replies|access|accounts|integrations)\//,
    /^lib\/(grammar|rest|messages)\//,
    /^lib\/[^/]+$/,
];

const roomOf = (path: string) => /^(commands|lib\/[^/]+)(?=\/)/.exec(path)?.[0] ?? dirname(path);
const floorOf = (path: string) => floors.findIndex((floor) => floor.test(path));

/** Imports lead down; between two rooms of one floor only types may pass. */
export const importDirection: Rule = overImports((file, { target, typeOnly }) => {
    if (floorOf(file.path) < 0) {
        return 'stands on no floor of the house';
    }
    if (target === undefined || roomOf(file.path) === roomOf(target)) {
        return undefined;
    }
    const descent = floorOf(target) - floorOf(file.path);
    return descent > 0 || (descent === 0 && typeOnly) ? undefined : `must not import ${target}`;
});

const nodeModules = ['crypto', 'url', 'buffer', 'path'];

/** Nothing but the engine's definitions and four modules of Node exists where the app runs. */
export const allowedModules: Rule = overImports((_, { specifier, target }) =>
    target !== undefined ||
    nodeModules.includes(specifier) ||
    specifier.startsWith('@rocket.chat/apps-engine/definition/')
        ? undefined
        : `must not import ${specifier}`,
);

/** Parts of the engine that only one file may know. */
const reserved: Record<string, string> = {
    '@rocket.chat/apps-engine/definition/slashcommands': 'lib/engine/IntegrationCommand.ts',
    '@rocket.chat/apps-engine/definition/uikit': 'lib/engine/ButtonClicks.ts',
};

/** What a slash command and an interaction look like to the engine is known in one place each, and where they are registered. */
export const adapters: Rule = overImports((file, { specifier }) => {
    const [, keeper] = Object.entries(reserved).find(([prefix]) => specifier.startsWith(prefix)) ?? [];
    return keeper === undefined || keeper === file.path || floorOf(file.path) === 0
        ? undefined
        : `must leave ${specifier} to ${keeper}`;
});

/** No file imports itself, by whatever way round; types count too. */
export const noCycles: Rule = (files) => {
    const targets = new Map(files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]));
    const done = new Set<string>();
    const visit = (path: string, way: string[]): string[] => {
        if (way.includes(path)) {
            return [[...way.slice(way.indexOf(path)), path].join(' -> ')];
        }
        if (done.has(path)) {
            return [];
        }
        const cycles = (targets.get(path) ?? []).flatMap((target) => visit(target, [...way, path]));
        done.add(path);
        return cycles;
    };
    return files.flatMap(({ path }) => visit(path, []));
};

function overImports(judge: (file: AppFile, imported: Import) => string | undefined): Rule {
    return (files) =>
        files.flatMap((file) =>
            importsOf(file).flatMap((imported) => {
                const wrong = judge(file, imported);
                return wrong === undefined ? [] : [found(file, imported.node, wrong)];
            }),
        );
}
