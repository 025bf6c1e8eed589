import { lineOf } from '../core/text';
import { get } from '../core/values';
import { saysSomething } from '../prose/saysSomething';

/** Names of what nobody in a room is to see, and of what says nothing to people. */
const SECRET =
    /pass(word|wd|phrase)|pwd|secret|token|api_?-?key|auth(?!or)|cookie|credential|signature|session|private|^sig$|callback/i;

/** Addresses that let somebody in, webhooks among them, and what keys look like. */
const KEY = /\/hooks?\/|\/services\/T|:\/\/[^/\s]*@|^(bearer|basic) |-----BEGIN|^(eyJ|gh[a-z]_|glpat-|xox|sk-|AKIA)/i;

/** Names of parameters that let somebody in. */
const KEY_NAME = /token|key|secret|sig|auth|pass/i;

/** What programs know things by: unique ids, digests, encoded data. */
const OPAQUE = /^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{20,}|(?=.*\d)(?=.*[A-Z])[\w+/=.~-]{24,})$/;

/** Whether a field may be told: its path and its value show no secret, and the value says something to people. */
export function isPlain(path: string, value: unknown): boolean {
    const text = typeof value === 'string' ? value.slice(0, 4096).trim() : '';
    const isKey = KEY.test(text) || parametersOf(text).some((name) => KEY_NAME.test(name));
    return !SECRET.test(path) && !isKey && !OPAQUE.test(text);
}

/** The names of the parameters in an address: what stands before each `=`, from the last `&` on, or else from the first `?` on. */
function parametersOf(text: string): readonly string[] {
    return text
        .split('=')
        .slice(0, -1)
        .map((it) => it.slice(it.includes('&') ? it.lastIndexOf('&') : (it + '?').indexOf('?')));
}

/** The first of some paths, with spaces between them, where a text for people stands. */
export function textAt(thing: unknown, paths: string): string | undefined {
    return paths
        .split(' ')
        .find((path) => saysSomething(lineOf(get(thing, path), 120)) && isPlain(path, get(thing, path)));
}
