/** An unchecked object. */
export type Values = Readonly<Record<string, unknown>>;

/** An own property of an object; undefined for null and for inherited ones. */
export function own(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null && {}.hasOwnProperty.call(value, name)
        ? ((value as Values)[name] ?? undefined)
        : undefined;
}

/** The value at a dotted path. */
export function get(value: unknown, path: string): unknown {
    return path.split('.').reduce<unknown>((found, name) => own(found, name), value);
}

/** A list as it is; an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : [];
}
