import { URL } from 'url';

/** A stored setting as text, without white space around it; blank for anything that is no text. */
export function textOf(value: unknown): string {
    return typeof value === 'string' ? value.trim() : '';
}

/** A stored address, without slashes at its end. */
export function addressOf(value: unknown): string {
    return textOf(value).replace(/\/+$/, '');
}

/** Whether this is an http or https address that carries no credentials of its own and nothing after the path. */
export function isWebAddress(url: string): boolean {
    try {
        const { protocol, username, search, hash } = new URL(url);
        return /^https?:$/.test(protocol) && username === '' && search === '' && hash === '';
    } catch {
        return false;
    }
}
