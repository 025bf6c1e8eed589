/** A line that starts with words from outside, and is to be no quotation, heading or list; an invisible character stands in front. */
export function startLine(text: string): string {
    return text.replace(/^(?=>|[-+*] |\d+[.)] )/, '\u200b');
}
