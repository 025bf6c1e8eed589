/** A reference to an integration: its id, its name, or a text that may be either, where the id is tried first. */
export type Reference =
    | { readonly kind: 'id'; readonly id: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'either'; readonly id: string; readonly name: string }
    /** A token, or a URL with one and without an id: it may not be sent in a query, which proxies log. */
    | { readonly kind: 'secret' };

/** Current ids: 24 hexadecimal digits. */
const OBJECT_ID = /^[0-9a-f]{24}$/i;

/** Ids of old workspaces: 17 characters without look-alikes (`Random.id`). */
const RANDOM_ID = /^[2-9A-HJ-NP-Za-km-z]{17}$/;

/** A digit before a letter: most of those ids have one, and few names do. */
const UNLIKE_A_NAME = /\d[A-Za-z]/;

/** The path of a webhook URL: the id, then the token; old ones have a user in between. */
const HOOK = /(?:^|\/)hooks\/([^/?#\s]*)/i;

/** The end of a webhook URL, copied without its beginning. */
const ID_AND_TOKEN = /^\/?([0-9a-f]{24}|\w{17})\/\w{17,}/i;

/** Tokens as the server (48 characters) and this app (48 digits) make them, and longer ones. */
const TOKEN = /^[A-Za-z0-9_-]{40,}$/;

/** A token inside other text. */
const TOKEN_INSIDE = /[A-Za-z0-9]{40,}/;

/** Reads a reference to an integration. Names are used as typed; ids may be in upper case, quoted, or followed by a full stop. */
export function readReference(text: string): Reference {
    const word = text.trim().replace(/^[`<"']+|(?<![`>"'.,;:])[`>"'.,;:]+$/g, '');
    // With blanks it is a name, even if it contains an id.
    if (/\s/.test(word)) {
        return holdsSecret(text) ? { kind: 'secret' } : { kind: 'name', name: text };
    }
    const found = HOOK.exec(word.replace(/%2f/gi, '/')) ?? ID_AND_TOKEN.exec(word);
    if (found) {
        const id = idOf(found[1] ?? '');
        return id === undefined ? { kind: 'secret' } : { kind: 'id', id };
    }
    const id = idOf(word);
    if (id !== undefined) {
        return OBJECT_ID.test(id) || UNLIKE_A_NAME.test(id) ? { kind: 'id', id } : { kind: 'either', id, name: text };
    }
    return holdsSecret(word) ? { kind: 'secret' } : { kind: 'name', name: text };
}

function idOf(word: string): string | undefined {
    if (OBJECT_ID.test(word)) {
        return word.toLowerCase();
    }
    return RANDOM_ID.test(word) ? word : undefined;
}

/** Whether a search text contains a token or a webhook URL, which would end up in logs. */
export function holdsSecret(text: string): boolean {
    const decoded = text.replace(/%2f/gi, '/');
    return (
        TOKEN_INSIDE.test(decoded) ||
        decoded.split(/\s+/).some((word) => HOOK.test(word) || ID_AND_TOKEN.test(word) || TOKEN.test(word))
    );
}
