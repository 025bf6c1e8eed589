/** What stands in a place of a format; nothing where there is none. */
export type Resolve = (place: string) => string;

/**
 * A format with its places filled, in one pass, so that what is filled in is never taken for a place. `{place}` must have a value,
 * or there is no text at all; `[a part with a {place}]` is left out without one.
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
