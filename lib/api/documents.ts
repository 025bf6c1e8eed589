/** A document's members; nothing when it is no object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : {};
}

/** A text with something in it; blank counts as absent. */
export function textOf(value: unknown): string | undefined {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A date in JSON, or as Mongo's extended JSON writes it. */
export function isoDate(value: unknown): string | undefined {
    return textOf(value) ?? textOf(recordOf(value).$date);
}
