/** Whether two texts are equal, compared in constant time. */
export function isSame(given: unknown, expected: string): boolean {
    const text = typeof given === 'string' ? given : '';
    let difference = text.length ^ expected.length;
    for (let at = 0; at < expected.length; at += 1) {
        difference |= text.charCodeAt(at) ^ expected.charCodeAt(at);
    }
    return difference === 0;
}
