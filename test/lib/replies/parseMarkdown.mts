import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

/** A node of a message as Rocket.Chat's clients see it. */
export interface MessageNode {
    type: string;
    value?: unknown;
}

interface MessageParser {
    parse(text: string, options?: object): MessageNode[];
}

const clientOptions = { colors: true, emoticons: true, katex: { dollarSyntax: true, parenthesisSyntax: true } };

/** The real parser of Rocket.Chat's clients. It comes with core-typings, and as an ES module, which Jest does not load. */
function loadParser(): MessageParser {
    const fromHere = createRequire(import.meta.url);
    const fromTypings = createRequire(fromHere.resolve('@rocket.chat/core-typings/package.json'));
    const source = readFileSync(fromTypings.resolve('@rocket.chat/message-parser'), 'utf8');
    const { code } = transformSync(source, { format: 'cjs', logLevel: 'silent' });
    const module = { exports: {} };
    const load = compileFunction(code, ['module', 'exports']) as (module: object, exports: object) => void;
    load(module, module.exports);
    return module.exports as MessageParser;
}

const parser = loadParser();

/** The blocks of a message, everything that a client may render switched on. */
export function parseMarkdown(text: string): MessageNode[] {
    return parser.parse(text, clientOptions);
}

/** The types of all nodes of a message, at any depth. */
export function nodeTypes(text: string): string[] {
    return typesOf(parseMarkdown(text));
}

function typesOf(value: unknown): string[] {
    if (Array.isArray(value)) {
        return value.flatMap(typesOf);
    }
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const { type, ...rest } = value as MessageNode;
    return [...(typeof type === 'string' ? [type] : []), ...Object.values(rest).flatMap(typesOf)];
}
