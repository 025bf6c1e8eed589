import { lineOf, rawText } from '../core/text';

/** The non-empty lines of a text. */
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

/** A link in mrkdwn; empty without a URL. */
export function mrkdwnLink(url: unknown, label: string): string {
    const address = lineOf(url, 500);
    return address && !/[<>|\s]/.test(address) ? `<${address}|${label.replace(/[<>|]/g, ' ')}>` : '';
}
