/** The value of a placeholder; empty where there is none. */
export type Resolve = (place: string) => string;

/**
 * Fills the placeholders of a format in one pass, so that a value is never read as a placeholder. Without a value for `{name}` the result
 * is empty; `[an optional part with a {name}]` is left out instead.
 */
export function fill(format: string, resolve: Resolve): string {
    const missing: string[] = [];
    const filled = format.replace(/\[([^[\]]*)\]|\{([^{}]*)\}/g, (_, part: string | undefined, place: string) => {
        if (part !== undefined) {
            return fill(part, resolve);
        }
        const value = resolve(place);
        if (value === '') {
            missing.push(place);
        }
        return value;
    });
    return missing.length > 0 ? '' : filled;
}
