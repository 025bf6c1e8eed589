import { parseMarkdown } from '../lib/replies/parseMarkdown.mts';

interface Node {
    type?: string;
    value?: unknown;
}

/** Every piece of code that clients show in a reply, in spans and in blocks, line by line. */
export function shownCode(reply: string): string[] {
    return piecesOf(parseMarkdown(reply));
}

/** The lines to type among them: what begins like the app's command. */
export function suggestedLines(reply: string): string[] {
    return shownCode(reply).filter((piece) => /^\/integration\b/.test(piece));
}

function piecesOf(value: unknown): string[] {
    if (Array.isArray(value)) {
        return value.flatMap(piecesOf);
    }
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const { type, value: inner } = value as Node;
    if (type === 'INLINE_CODE' || type === 'CODE_LINE') {
        return [String((inner as Node).value)];
    }
    return Object.values(value).flatMap(piecesOf);
}
