/** What a button carries through the client: the words that a click runs, and the thread to answer in. */
export interface ButtonValue {
    readonly words: readonly string[];
    readonly threadId?: string;
}

/** Longest value that is read, in characters, and most words in it. */
const LENGTH = 2000;
const WORDS = 20;

/** A button's value as the text that the client sends back on a click. */
export function writeButtonValue({ words, threadId }: ButtonValue): string {
    return JSON.stringify({ words, threadId });
}

/** What a click brought back, which anybody can have written: undefined unless it is exactly what a button carries. */
export function readButtonValue(text: unknown): ButtonValue | undefined {
    const parsed = typeof text === 'string' && text.length <= LENGTH ? parse(text) : undefined;
    const { words, threadId, ...more } = (parsed ?? {}) as Partial<Record<string, unknown>>;
    if (!isWords(words) || Object.keys(more).length > 0 || !(threadId === undefined || typeof threadId === 'string')) {
        return undefined;
    }
    return threadId === undefined ? { words } : { words, threadId };
}

function isWords(value: unknown): value is readonly string[] {
    return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= WORDS &&
        value.every((word) => typeof word === 'string')
    );
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return undefined;
    }
}
