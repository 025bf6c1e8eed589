/** What somebody means an integration by: its id, its name, or a text that may be either, which the id is tried first. */
export type Reference =
    | { readonly kind: 'id'; readonly id: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'either'; readonly id: string; readonly name: string }
    /** A token, or an address with one that holds no id: nothing that may be sent in a query, where proxies log it. */
    | { readonly kind: 'secret' };

/** Ids of today: 24 hexadecimal digits. */
const OBJECT_ID = /^[0-9a-f]{24}$/i;

/** Ids of workspaces of long ago: 17 characters that are not mistaken for each other (`Random.id`). */
const RANDOM_ID = /^[2-9A-HJ-NP-Za-km-z]{17}$/;

/** Of those 17 few have no digit before a letter, and few names have one. */
const UNLIKE_A_NAME = /\d[A-Za-z]/;

/** What a webhook URL has behind its server: the id, then the token, in old ones a user between them. */
const HOOK = /(?:^|\/)hooks\/([^/?#\s]*)/i;

/** The same without the words before it, as somebody copies it who leaves out what all have. */
const ID_AND_TOKEN = /^\/?([0-9a-f]{24}|\w{17})\/\w{17,}/i;

/** Tokens as the server (48 characters) and this app (48 digits) make them, and longer ones. */
const TOKEN = /^[A-Za-z0-9_-]{40,}$/;

/** The same inside other text. */
const TOKEN_INSIDE = /[A-Za-z0-9]{40,}/;

/** Reads the word that says which integration is meant. Names are taken as typed; ids also in capitals, quoted or with a full stop. */
export function readReference(text: string): Reference {
    const word = text.trim().replace(/^[`<"']+|(?<![`>"'.,;:])[`>"'.,;:]+$/g, '');
    // What is more than an address is a name, be there the id of another one in it.
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

/** Whether a text to look for would send a token or a webhook URL where it may be logged. */
export function holdsSecret(text: string): boolean {
    const decoded = text.replace(/%2f/gi, '/');
    return (
        TOKEN_INSIDE.test(decoded) ||
        decoded.split(/\s+/).some((word) => HOOK.test(word) || ID_AND_TOKEN.test(word) || TOKEN.test(word))
    );
}
