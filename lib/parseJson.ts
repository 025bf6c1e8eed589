/** A key that the engine's decoder (`@msgpack/msgpack`) refuses anywhere in a value, which ends the app for everybody. */
const FORBIDDEN = '__proto__';

/** Matches texts that may contain the key in any spelling; all others are parsed without a reviver, which is faster. */
const SUSPICIOUS = /__proto__|\\u00(?:5f|70|72|6f|74)/i;

/** Parses JSON, without the keys that would crash the engine; undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
    try {
        return SUSPICIOUS.test(text) ? JSON.parse(text, withoutForbidden) : (JSON.parse(text) as unknown);
    } catch {
        return undefined;
    }
}

/** A reviver that deletes the key from every object. */
function withoutForbidden(_key: string, value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
        Reflect.deleteProperty(value, FORBIDDEN);
    }
    return value;
}
