/** A phrase that was to follow something else, as the beginning of a sentence. */
export function inSentenceCase(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
