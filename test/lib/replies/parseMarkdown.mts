import { clientParser } from './clientParser.mts';

/** A node of a message as Rocket.Chat's clients see it. */
export interface MessageNode {
    type: string;
    value?: unknown;
}

const clientOptions = { colors: true, emoticons: true, katex: { dollarSyntax: true, parenthesisSyntax: true } };

/** The blocks of a message, everything that a client may render switched on. */
export function parseMarkdown(text: string): MessageNode[] {
    return clientParser.parse(text, clientOptions);
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
