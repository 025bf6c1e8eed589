import { type AppFile, found, type Rule } from './AppFile.mts';
import { type Import, importsOf } from './importsOf.mts';

/**
 * The rooms of the house from top to bottom, a row for each floor: what stands in one may import from the floors below it.
 * The picture in CONTRIBUTING is drawn from this table.
 */
export const floors: readonly (readonly Room[])[] = [
    [{ name: '(root)', files: /^[^/]+$/, tells: 'registers the adapters and hands them the subcommands' }],
    [
        { name: 'commands', files: /^commands\//, tells: 'one file per subcommand' },
        { name: 'lib/engine', files: /^lib\/engine\//, tells: 'everything that knows the Apps-Engine' },
    ],
    [{ name: 'lib/operations', files: /^lib\/operations\//, tells: 'what several subcommands do' }],
    [{ name: 'lib/dispatch', files: /^lib\/dispatch\//, tells: 'what a subcommand is and can reach' }],
    [
        { name: 'lib/trial', files: /^lib\/trial\//, tells: 'samples for test' },
        { name: 'lib/accounts', files: /^lib\/accounts\//, tells: 'whose credentials make the calls' },
    ],
    [
        { name: 'lib/checkup', files: /^lib\/checkup\//, tells: 'the checks of doctor' },
        { name: 'lib/api', files: /^lib\/api\//, tells: 'the REST API of the workspace' },
    ],
    [
        { name: 'lib/replies', files: /^lib\/replies\//, tells: 'one renderer per reply' },
        { name: 'lib/access', files: /^lib\/access\//, tells: 'roles, permissions, reach' },
    ],
    [
        { name: 'lib/forms', files: /^lib\/forms\//, tells: 'a declaration as a form' },
        { name: 'lib/integrations', files: /^lib\/integrations\//, tells: 'fields, rules, finding, merging' },
        { name: 'lib/signing', files: /^lib\/signing\//, tells: 'what clients may hand back' },
        { name: 'lib/settings', files: /^lib\/settings\//, tells: 'the app as configured' },
    ],
    [{ name: 'lib/templates', files: /^lib\/templates\//, tells: 'scripts for services' }],
    [{ name: 'lib/grammar', files: /^lib\/grammar\//, tells: 'words to values; knows nothing of Rocket.Chat' }],
    [{ name: 'lib/messages', files: /^lib\/messages\//, tells: 'phrases, a file for each language' }],
    [{ name: 'lib', files: /^lib\/[^/]+$/, tells: 'outcomes, failures, problems, caches' }],
];

/** A room: its name, which files stand in it, and what they are about. */
export interface Room {
    readonly name: string;
    readonly files: RegExp;
    readonly tells: string;
}

const roomOf = (path: string) => floors.flat().find(({ files }) => files.test(path));
const floorOf = (path: string) => floors.findIndex((rooms) => rooms.some(({ files }) => files.test(path)));

/** Imports lead down; between two rooms of one floor nothing passes. */
export const importDirection: Rule = overImports((file, { target }) => {
    const room = roomOf(file.path);
    if (room === undefined) {
        return 'stands in no room of the house';
    }
    if (target === undefined || room === roomOf(target)) {
        return undefined;
    }
    return floorOf(target) > floorOf(file.path) ? undefined : `must not import ${target}`;
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

/** The engine is known in one room, and where its adapters are registered; its types count too. */
export const oneRoomForTheEngine: Rule = overImports((file, { specifier }) =>
    !specifier.startsWith('@rocket.chat/apps-engine/') ||
    floorOf(file.path) === 0 ||
    roomOf(file.path)?.name === 'lib/engine'
        ? undefined
        : `must leave ${specifier} to lib/engine`,
);

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
