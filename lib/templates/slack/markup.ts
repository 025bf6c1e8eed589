import { lineOf, rawText } from '../core/text';

/** The lines of a text that say something. */
export function linesOf(value: unknown): readonly string[] {
    return rawText(value)
        .split('\n')
        .map((line) =>
            line
                .trim()
                .replace(/^[>\s]+|^```$/g, '')
                .replace(/^[*-] /, '• '),
        )
        .filter((line) => line !== '');
}

/** A link in Slack's own markup; nothing without an address. */
export function linkOf(url: unknown, label: string): string {
    const address = lineOf(url, 500);
    return address && !/[<>|\s]/.test(address) ? `<${address}|${label.replace(/[<>|]/g, ' ')}>` : '';
}
