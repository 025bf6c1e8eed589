import type { JsonObject } from '../JsonObject';
import { isJsonObject } from '../JsonObject';

/** A document's members; empty when it is not an object. */
export function recordOf(value: unknown): JsonObject {
    return isJsonObject(value) ? value : {};
}

/** A non-blank text. */
export function nonBlank(value: unknown): string | undefined {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A date in JSON, or as Mongo's extended JSON writes it. */
export function isoDate(value: unknown): string | undefined {
    return nonBlank(value) ?? nonBlank(recordOf(value).$date);
}
