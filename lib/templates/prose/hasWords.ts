/** A letter or digit of any script. */
const WORD = /[^\s\u0000-\u002f:-@[-`\u007b-\u00bf\u2000-\u2bff\u3000-\u303f\ud800-\udfff\ufe00-\ufe0f]/;

/** Whether a text has letters or digits: a notification shows punctuation and emoji alone as nothing. */
export function hasWords(text: string): boolean {
    return WORD.test(text);
}
