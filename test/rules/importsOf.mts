import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { type AppFile, nodesOf } from './AppFile.mts';

/** One file's mention of another module. */
export interface Import {
    node: ts.Node;
    specifier: string;
    typeOnly: boolean;
    /** The path of the imported file when it is one of ours. */
    target?: string;
}

/** Everything that a file imports, re-exports, requires or names as `import('…')`. */
export function importsOf({ path, source }: AppFile): Import[] {
    return nodesOf(source).flatMap((node) => {
        const specifier = specifierOf(node);
        if (specifier === undefined) {
            return [];
        }
        const target = specifier.startsWith('.') ? `${join(dirname(path), specifier)}.ts` : undefined;
        return { node, specifier, typeOnly: isTypeOnly(node), target };
    });
}

function specifierOf(node: ts.Node): string | undefined {
    const name = nameNode(node);
    return name && ts.isStringLiteralLike(name) ? name.text : undefined;
}

function nameNode(node: ts.Node): ts.Node | undefined {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
        return node.moduleSpecifier;
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        return node.argument.literal;
    }
    if (ts.isExternalModuleReference(node)) {
        return node.expression;
    }
    return ts.isCallExpression(node) && isLoading(node.expression) ? node.arguments[0] : undefined;
}

function isLoading(callee: ts.Expression): boolean {
    return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function isTypeOnly(node: ts.Node): boolean {
    if (ts.isImportDeclaration(node)) {
        return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    }
    return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}
