/** A key that the engine's decoder refuses wherever it stands, which ends the app for everybody (`@msgpack/msgpack`). */
const FORBIDDEN = '__proto__';

/** Whether a text may hold the key, in whatever spelling; most hold none, and are spared the look at every key. */
const SUSPICIOUS = /__proto__|\\u00(?:5f|70|72|6f|74)/i;

/** What a text says as JSON, without the keys that must not get near the engine; undefined when it is no JSON. */
export function parseJson(text: string): unknown {
    try {
        return SUSPICIOUS.test(text) ? JSON.parse(text, withoutForbidden) : (JSON.parse(text) as unknown);
    } catch {
        return undefined;
    }
}

/** A reviver: whatever an object has under that key is taken out of it. */
function withoutForbidden(_key: string, value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
        Reflect.deleteProperty(value, FORBIDDEN);
    }
    return value;
}
