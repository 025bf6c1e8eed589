/** Whether a word is nothing but the sign that people write between a name and its value; French has a blank before its colon. */
export function isEqualsSign(word: string): boolean {
    return /^(?:[:=：＝→]|:=|=>|==|->)$/.test(word);
}
