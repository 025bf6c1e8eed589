/** An object of JSON, its members unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether something that was parsed is an object, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
