/** What a field for text shows of a value of any kind. */
export function asText(value: unknown): string {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
