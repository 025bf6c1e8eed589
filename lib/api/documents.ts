/** A document's members; empty when it is not an object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : {};
}

/** A non-blank text. */
export function nonBlank(value: unknown): string | undefined {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A date in JSON, or as Mongo's extended JSON writes it. */
export function isoDate(value: unknown): string | undefined {
    return nonBlank(value) ?? nonBlank(recordOf(value).$date);
}
