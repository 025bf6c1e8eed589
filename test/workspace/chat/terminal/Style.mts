const codes = {
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};

/** How a stretch of text can look in a terminal. */
export type Look = keyof typeof codes;

/** Gives text a look; where colours are not wanted it gives the text back as it is. */
export interface Style {
    colored: boolean;
    /** How many characters fit on a line; Infinity where nobody looks. */
    width: number;
    paint(look: Look, text: string): string;
}

/** How to write to a stream: without colours when NO_COLOR is set (no-color.org), and outside of terminals. */
export function styleFor(
    stream: { isTTY?: boolean; columns?: number },
    env: Record<string, string | undefined>,
): Style {
    return {
        ...createStyle(stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'),
        get width() {
            // Some terminals say 0 when they do not know.
            return stream.columns === undefined || stream.columns === 0 ? Infinity : stream.columns;
        },
    };
}

/** A style that colours or does not, for lines of any width. */
export function createStyle(colored: boolean): Style {
    return {
        colored,
        width: Infinity,
        paint(look, text) {
            const [on = 0, off = 0] = codes[look];
            return colored && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
        },
    };
}
