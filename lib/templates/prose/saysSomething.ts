/** Letters and digits, of any script. */
const WORD = /[^\s\u0000-\u002f:-@[-`\u007b-\u00bf\u2000-\u2bff\u3000-\u303f\ud800-\udfff\ufe00-\ufe0f]/;

/** Whether a text is more than punctuation and pictures, which a notification would show as nothing. */
export function saysSomething(text: string): boolean {
    return WORD.test(text);
}
