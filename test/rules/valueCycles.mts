import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { TreeFile } from './tree.mts';

/** Ways round which files import values of each other; what is imported as a type leads nowhere once it runs. */
export function valueCycles(files: readonly TreeFile[]): string[] {
    const code = files.filter(({ path }) => /\.(ts|mts|tsx)$/.test(path));
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

/** Where relative imports of values lead; the app's own leave the ending out. */
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
    return specifiers.map((specifier) => {
        const place = join(dirname(path), specifier);
        return /\.\w+$/.test(place) ? place : `${place}.ts`;
    });
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
