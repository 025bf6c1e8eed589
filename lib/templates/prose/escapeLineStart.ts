/** Escapes the start of a line, so that it is not read as a quotation or a list: a zero-width space goes in front. */
export function escapeLineStart(text: string): string {
    return text.replace(/^(?=>|[-+*] |\d+[.)] )/, '\u200b');
}
