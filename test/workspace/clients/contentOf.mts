/** What a message may say something with. */
interface Sayable<Block> {
    msg: string;
    blocks?: readonly Block[];
}

/** What clients draw of a message: its blocks where it has any, and then not its own text (web and mobile alike). */
export type Content<Block> = { kind: 'blocks'; blocks: readonly Block[] } | { kind: 'text'; text: string };

/** Decides what clients draw of a message, on the page and at the prompt. */
export function contentOf<Block>({ msg, blocks = [] }: Sayable<Block>): Content<Block> {
    return blocks.length > 0 ? { kind: 'blocks', blocks } : { kind: 'text', text: msg };
}
