import ts from 'typescript';
import { readTree } from './tree.mts';

/** One of the app's files, parsed. */
export interface AppFile {
    path: string;
    source: ts.SourceFile;
}

/** What is wrong with the app's files, one line each; nothing when the rule holds. */
export type Rule = (files: AppFile[]) => string[];

/** Parses code as if it stood at a path of the app. */
export function parseAppFile(path: string, code: string): AppFile {
    return { path, source: ts.createSourceFile(path, code, ts.ScriptTarget.ES2017, true) };
}

/** Every .ts file that the app is made of: those at the root, and all below its folders. */
export async function readAppFiles(): Promise<AppFile[]> {
    const tree = await readTree('', (path) => path !== 'test');
    return tree.filter(({ path }) => path.endsWith('.ts')).map(({ path, text }) => parseAppFile(path, text));
}

/** A node and everything below it, in the order of the text, but for punctuation and comments. */
export function nodesOf(node: ts.Node): ts.Node[] {
    const nodes: ts.Node[] = [];
    const visit = (each: ts.Node) => {
        nodes.push(each);
        ts.forEachChild(each, visit);
    };
    visit(node);
    return nodes;
}

/** A finding at a node, as an editor can jump to it. */
export function found({ path, source }: AppFile, node: ts.Node, what: string): string {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return `${path}:${line + 1} ${what}`;
}

/** A rule that looks at each node by itself and says what is wrong with it, if anything. */
export function nodeRule(judge: (node: ts.Node, file: AppFile) => string | undefined): Rule {
    return (files) =>
        files.flatMap((file) =>
            nodesOf(file.source).flatMap((node) => {
                const wrong = judge(node, file);
                return wrong === undefined ? [] : [found(file, node, wrong)];
            }),
        );
}
