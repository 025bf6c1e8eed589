import ts from 'typescript';
import { found, nodeRule, nodesOf, type Rule } from './AppFile.mts';

/** Nothing is done when a module is loaded: it would be done once per importer, in a world with hardly any globals. */
export const noWorkAtImport: Rule = (files) =>
    files.flatMap((file) =>
        file.source.statements.flatMap((statement) =>
            workOf(statement).map((node) => found(file, node, 'does something when it is imported')),
        ),
    );

function workOf(statement: ts.Statement): ts.Node[] {
    if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap(({ initializer }) => firstWork(initializer));
    }
    if (ts.isClassDeclaration(statement)) {
        const statics = statement.members.filter(isStatic);
        const decorators = [statement, ...statement.members].flatMap((it) =>
            ts.canHaveDecorators(it) ? (ts.getDecorators(it) ?? []) : [],
        );
        const initializers = statics.flatMap((it) => (ts.isPropertyDeclaration(it) ? firstWork(it.initializer) : []));
        return [...decorators, ...statics.filter(ts.isClassStaticBlockDeclaration), ...initializers];
    }
    return isDeclaration(statement) ? [] : [statement];
}

function isStatic(member: ts.ClassElement): boolean {
    return (
        ts.isClassStaticBlockDeclaration(member) ||
        (ts.isPropertyDeclaration(member) &&
            (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
    );
}

function isDeclaration(statement: ts.Statement): boolean {
    return (
        ts.isImportDeclaration(statement) ||
        ts.isExportDeclaration(statement) ||
        ts.isExportAssignment(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isFunctionDeclaration(statement)
    );
}

/** Calls that only show data from another side, so that a list of names need not be written twice. */
const derivesData = /^Object\.(keys|values|entries|freeze)$/;

/** The outermost node that is more than plain data; what stands inside a function is done later. */
function firstWork(node: ts.Node | undefined): ts.Node[] {
    if (!node || ts.isFunctionLike(node)) {
        return [];
    }
    const works =
        (ts.isCallExpression(node) && !derivesData.test(node.expression.getText())) ||
        ts.isNewExpression(node) ||
        ts.isTaggedTemplateExpression(node) ||
        ts.isAwaitExpression(node) ||
        ts.isClassExpression(node);
    return works ? [node] : node.getChildren().flatMap(firstWork);
}

/** State lives in the app's persistence or in objects that the composition root makes. */
export const noModuleState: Rule = (files) => [
    ...reassignable(files),
    ...files.flatMap((file) => {
        const constants = new Set(file.source.statements.flatMap(constantsOf));
        return [...nodesOf(file.source)]
            .filter((node) => constants.has(changed(node) ?? ''))
            .map((node) => found(file, node, 'changes what belongs to the module'));
    }),
];

const reassignable: Rule = nodeRule((node) =>
    ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && !(node.declarationList.flags & ts.NodeFlags.Const)
        ? 'declares a variable of the module'
        : undefined,
);

function constantsOf(statement: ts.Statement): string[] {
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    return declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
}

const changingMethods = /^(push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear)$/;

/** The name of the variable whose content a node changes. */
function changed(node: ts.Node): string | undefined {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
        return rootOf(node.left);
    }
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
        return isStep(node.operator) ? rootOf(node.operand) : undefined;
    }
    if (ts.isDeleteExpression(node)) {
        return rootOf(node.expression);
    }
    const changing =
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        changingMethods.test(node.expression.name.text);
    return changing ? rootOf(node.expression) : undefined;
}

function isAssignment(operator: ts.SyntaxKind): boolean {
    return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

function isStep(operator: ts.SyntaxKind): boolean {
    return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

function rootOf(node: ts.Expression): string | undefined {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
        return rootOf(node.expression);
    }
    return ts.isIdentifier(node) ? node.text : undefined;
}
