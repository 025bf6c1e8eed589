import { lineOf } from '../core/text';
import { get } from '../core/values';
import { hasWords } from '../prose/hasWords';

/** Names of fields that hold secrets or technical data. */
const SECRET =
    /pass(word|wd|phrase)|pwd|secret|token|api_?-?key|auth(?!or)|cookie|credential|signature|session|private|^sig$|callback/i;

/** URLs that grant access, such as webhooks, and the prefixes of common keys. */
const KEY = /\/hooks?\/|\/services\/T|:\/\/[^/\s]*@|^(bearer|basic) |-----BEGIN|^(eyJ|gh[a-z]_|glpat-|xox|sk-|AKIA)/i;

/** Names of query parameters that grant access. */
const KEY_NAME = /token|key|secret|sig|auth|pass/i;

/** Values for machines: UUIDs, digests, encoded data. */
const OPAQUE = /^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{20,}|(?=.*\d)(?=.*[A-Z])[\w+/=.~-]{24,})$/;

/** Whether a field may be posted: neither its path nor its value looks like a secret or like machine data. */
export function isPlain(path: string, value: unknown): boolean {
    const text = typeof value === 'string' ? value.slice(0, 4096).trim() : '';
    const isKey = KEY.test(text) || parametersOf(text).some((name) => KEY_NAME.test(name));
    return !SECRET.test(path) && !isKey && !OPAQUE.test(text);
}

/** The names of a URL's query parameters: the text before each `=`, from the last `&` or else from the first `?`. */
function parametersOf(text: string): readonly string[] {
    return text
        .split('=')
        .slice(0, -1)
        .map((it) => it.slice(it.includes('&') ? it.lastIndexOf('&') : (it + '?').indexOf('?')));
}

/** The first of several paths (separated by spaces) with a readable text. */
export function textAt(thing: unknown, paths: string): string | undefined {
    return paths.split(' ').find((path) => hasWords(lineOf(get(thing, path), 120)) && isPlain(path, get(thing, path)));
}
