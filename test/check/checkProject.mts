import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { CheckedFiles } from './CheckedFiles.mts';
import { contentKeys } from './contentKeys.mts';

/** What to check: the checkout, a configuration of the compiler in it, which of its files to lint, and where to keep what was found clean. */
export interface ProjectCheck {
    root: string;
    project: string;
    lints: RegExp;
    kept: string;
}

const host: ts.FormatDiagnosticsHost = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
};

/**
 * Types and lint of a project, both by one program, of the files that were not found clean as they are; empty where nothing is wrong.
 * The same as `tsc` and `eslint` say, which build a program each.
 */
export async function checkProject({ root, project, lints, kept }: ProjectCheck): Promise<string> {
    const { fileNames, options, errors } = readProject(`${root}/${project}`);
    if (errors.length > 0) {
        return ts.formatDiagnostics(errors, host);
    }
    const keys = contentKeys(fileNames, [process.version, ...sharedTexts(root, project)].join('\n'));
    const checked = new CheckedFiles(kept);
    const unknown = fileNames.filter((path) => !checked.has(keys.get(path) ?? ''));
    if (unknown.length === 0) {
        return '';
    }
    const program = ts.createProgram(fileNames, options, ts.createCompilerHost(options, true));
    const wrong = wrongTypes(program, unknown);
    const linted = unknown.filter((path) => lints.test(relative(root, path)));
    const { text, paths } = await lint(root, program, linted);
    const failed = new Set([...wrong.map(({ file }) => file?.fileName), ...paths]);
    const general = wrong.some(({ file }) => file === undefined);
    const clean = fileNames.filter((path) => !general && !failed.has(path));
    await checked.keep(clean.flatMap((path) => keys.get(path) ?? []));
    return ts.formatDiagnosticsWithColorAndContext(wrong, host) + text;
}

function readProject(path: string): ts.ParsedCommandLine {
    const read = ts.getParsedCommandLineOfConfigFile(path, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic });
    if (read === undefined) {
        throw new Error(`${path} cannot be read`);
    }
    return read;
}

function onUnRecoverableConfigFileDiagnostic(diagnostic: ts.Diagnostic): never {
    throw new Error(ts.formatDiagnostic(diagnostic, host));
}

/** What may change the findings in every file. */
function sharedTexts(root: string, project: string): string[] {
    return [project, 'eslint.config.mjs', 'package-lock.json'].map((name) => readFileSync(`${root}/${name}`, 'utf8'));
}

function wrongTypes(program: ts.Program, paths: readonly string[]): ts.Diagnostic[] {
    const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    return [
        ...general,
        ...paths.flatMap((path) => {
            const file = program.getSourceFile(path);
            return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
        }),
    ];
}

async function lint(root: string, program: ts.Program, paths: string[]): Promise<{ text: string; paths: string[] }> {
    if (paths.length === 0) {
        return { text: '', paths };
    }
    // Takes a second to load, and there is mostly nothing to lint.
    const { ESLint } = await import('eslint');
    const eslint = new ESLint({
        cwd: root,
        overrideConfig: {
            files: ['**/*.ts', '**/*.mts', '**/*.tsx'],
            languageOptions: { parserOptions: { programs: [program] } },
        },
    });
    const results = (await eslint.lintFiles(paths)).filter(({ messages }) => messages.length > 0);
    const formatter = await eslint.loadFormatter('stylish');
    return { text: await formatter.format(results), paths: results.map(({ filePath }) => filePath) };
}
