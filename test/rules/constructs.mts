import { basename } from 'node:path/posix';
import ts from 'typescript';
import { nodeRule, type Rule } from './AppFile.mts';

/** What a file exports has one name wherever it is used. */
export const noDefaultExports: Rule = nodeRule((node) => {
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    return ts.isExportAssignment(node) || modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
        ? 'exports by default'
        : undefined;
});

/** rc-apps resolves no folders, and a name passed on hides where it is from. */
export const noBarrels: Rule = nodeRule((node, { path }) => {
    if (ts.isSourceFile(node)) {
        return basename(path) === 'index.ts' ? 'is an index' : undefined;
    }
    return ts.isExportDeclaration(node) ? 'passes on what others export' : undefined;
});

/** On the server each importer may get a copy of its own of a class, `Error` included. */
export const noInstanceof: Rule = nodeRule((node) =>
    node.kind === ts.SyntaxKind.InstanceOfKeyword ? 'tells by instanceof' : undefined,
);

/** Servers minify the app, so names of classes mean nothing. */
export const noClassNames: Rule = nodeRule((node) =>
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'name' &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'constructor'
        ? 'tells by a class name'
        : undefined,
);
