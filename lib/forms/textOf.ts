import type { Value } from '../grammar/Parameter';

/** A value as it stands in an element of a form; nothing is an empty text. */
export function textOf(value: Value | undefined): string {
    return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
}
