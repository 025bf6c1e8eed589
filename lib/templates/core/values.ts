/** What a body is read as: nothing about it is sure. */
export type Values = Readonly<Record<string, unknown>>;

/** What an object itself has under a name; nothing for null, and for what every object inherits. */
export function own(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null && {}.hasOwnProperty.call(value, name)
        ? ((value as Values)[name] ?? undefined)
        : undefined;
}

/** What stands at a path of names with dots between them. */
export function get(value: unknown, path: string): unknown {
    return path.split('.').reduce<unknown>((found, name) => own(found, name), value);
}

/** A list as it is, and an empty one in place of anything else. */
export function listOf(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : [];
}
