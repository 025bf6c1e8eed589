import type { Style } from './Style.mts';

/** Where a chat shows things, and how they may look there. */
export interface Screen {
    style: Style;
    /** Shows a block of lines, set off from the next one. */
    print(block: string): void;
    /** Shows a line that the next block belongs to. */
    head(line: string): void;
}

/** A screen that writes to a stream from top to bottom. */
export function createScreen(stream: { write(text: string): unknown }, style: Style): Screen {
    return {
        style,
        print(block) {
            stream.write(`${block}\n\n`);
        },
        head(line) {
            stream.write(`${line}\n`);
        },
    };
}
