import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { TreeFile } from './tree.mts';

/** Ways round which files import values of each other; what is imported as a type leads nowhere once it runs. */
export function valueCycles(files: readonly TreeFile[]): string[] {
    const code = mayBeInCycles(files.filter(({ path }) => /\.(ts|mts|tsx)$/.test(path)));
    const targets = new Map(code.map((file) => [file.path, valueImports(file)]));
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]): string[] => {
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
    return code.flatMap(({ path }) => visit(path, []));
}

/**
 * The files that are left when, again and again, whoever imports none of those that are left, or is imported by none, is taken out. What is
 * imported as a type counts here: few are left, and only these need to be parsed.
 */
function mayBeInCycles(files: readonly TreeFile[]): readonly TreeFile[] {
    const named = new Map(files.map((file) => [file.path, namedFiles(file)]));
    let left = files;
    for (let before = 0; before !== left.length;) {
        before = left.length;
        const paths = new Set(left.map(({ path }) => path));
        const imported = new Set(left.flatMap(({ path }) => named.get(path) ?? []));
        left = left.filter(({ path }) => imported.has(path) && named.get(path)?.some((it) => paths.has(it)));
    }
    return left;
}

/** Where relative imports lead, of types and of values. */
function namedFiles({ path, text }: TreeFile): string[] {
    return ts
        .preProcessFile(text, true, true)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => placeOf(path, fileName));
}

/** Where relative imports of values lead. */
function valueImports({ path, text }: TreeFile): string[] {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    const specifiers: string[] = [];
    const visit = (node: ts.Node) => {
        const name = importedModule(node);
        if (name && ts.isStringLiteralLike(name) && name.text.startsWith('.')) {
            specifiers.push(name.text);
        }
        ts.forEachChild(node, visit);
    };
    visit(source);
    return specifiers.map((specifier) => placeOf(path, specifier));
}

/** Where a relative import leads; the app's own leave the ending out. */
function placeOf(path: string, specifier: string): string {
    const place = join(dirname(path), specifier);
    return /\.\w+$/.test(place) ? place : `${place}.ts`;
}

function importedModule(node: ts.Node): ts.Node | undefined {
    if (ts.isImportDeclaration(node)) {
        return isTypes(node.importClause) ? undefined : node.moduleSpecifier;
    }
    if (ts.isExportDeclaration(node)) {
        return node.isTypeOnly ? undefined : node.moduleSpecifier;
    }
    const loads = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return loads ? node.arguments[0] : undefined;
}

function isTypes(clause: ts.ImportClause | undefined): boolean {
    if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) {
        return true;
    }
    const { name, namedBindings } = clause ?? {};
    return (
        !name &&
        !!namedBindings &&
        ts.isNamedImports(namedBindings) &&
        namedBindings.elements.every((it) => it.isTypeOnly)
    );
}
