/** Whether a text ends in what people write between it and what follows: `CI builds, #ops`. */
export function endsInMark(text: string): boolean {
    return /(?:^|\s)[^\s,;:]+[,;:]$/.test(text);
}
