import ts from 'typescript';
import { type AppFile, found, nodeRule, type Rule } from './AppFile.mts';

/** Every export says in one to three lines what it is for. */
export const documentedExports: Rule = (files) =>
    files.flatMap((file) =>
        file.source.statements.filter(isExported).flatMap((statement) => {
            const lines = documentationOf(statement, file);
            return lines >= 1 && lines <= 3 ? [] : [found(file, statement, `has ${lines} lines of documentation`)];
        }),
    );

function isExported(statement: ts.Statement): boolean {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function documentationOf(statement: ts.Statement, { source }: AppFile): number {
    const comment = ts
        .getJSDocCommentsAndTags(statement)
        .filter(ts.isJSDoc)
        .map((it) => it.getText(source))
        .at(-1);
    return (comment ?? '').split('\n').filter((line) => /\w/.test(line)).length;
}

/** Longer files, each with the reason why it is better whole; it has to go from here when it is short again. */
export const longFiles: Record<string, string> = {
    'lib/messages/languages/en.ts': 'all phrases of a language, so that a new language is one new file',
};
const longest = 200;

/** Files that are too long, and exceptions that nobody needs. */
export function shortFiles(exceptions: Record<string, string>): Rule {
    return (files) =>
        files.flatMap(({ path, source }) => {
            const lines = source.text.trimEnd().split('\n').length;
            const excepted = path in exceptions;
            return lines > longest === excepted ? [] : [`${path} has ${lines} lines`];
        });
}

/** Texts by file that look like sentences but are none for people in a room: commands to run, markup, and the log's. */
export const notSentences: Record<string, RegExp> = {
    'lib/engine/announceChange.ts': /^no such room$/,
    'lib/integrations/webhook.ts': /^curl /,
    'lib/api/RestIntegrations.ts': /^The integration does not exists\.$/,
    'lib/redact.ts': /^no description$/,
    'lib/replies/renderPage.ts': /^[<\s]/,
    'lib/replies/list.ts': /^"CI builds"$/,
    'lib/replies/hookRefusals.ts':
        /^(overriding destination channel is disabled|You can't send messages|Not enough permission)/,
    'lib/replies/failures/rejections.ts': /^Invalid integration type\.$/,
};

/** Where sentences stand: a language's phrases, and what templates post, which is for a whole room, beside words of other services. */
const sentencesFolders = /^lib\/(messages\/languages|templates)\//;

/** A literal with two plain words beside each other is something that a person would have to read. */
export function noSentences(exceptions: Record<string, RegExp>): Rule {
    return nodeRule((node, { path }) => {
        const text = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? node.text : '';
        const sentence = /\p{L}{2,}[,:.]? \p{L}{2,}/u.test(text);
        return !sentencesFolders.test(path) && sentence && !isExample(node) && !exceptions[path]?.test(text)
            ? `says “${text}”`
            : undefined;
    });
}

/** Examples of a grammar are command lines: another test has that grammar parse each of them. */
function isExample({ parent: { parent: property } }: ts.Node): boolean {
    return ts.isPropertyAssignment(property) && property.name.getText() === 'examples';
}
