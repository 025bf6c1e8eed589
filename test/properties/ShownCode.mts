import { parseMarkdown } from '../lib/replies/parseMarkdown.mts';

interface Node {
    type?: string;
    value?: unknown;
}

/** Finds what clients show as code in replies; one that it has seen is not parsed again, as most come many times. */
export class ShownCode {
    private readonly known = new Map<string, string[]>();

    /** Every piece of code in a reply, in spans and in blocks, line by line. */
    of(reply: string): string[] {
        const pieces = this.known.get(reply) ?? piecesOf(parseMarkdown(reply));
        this.known.set(reply, pieces);
        return pieces;
    }

    /** The lines to type among them: what begins like the app's command. */
    linesOf(reply: string): string[] {
        return this.of(reply).filter((piece) => /^\/integration\b/.test(piece));
    }
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
