import { URL } from 'url';

/** A stored setting as trimmed text; empty for anything but text. */
export function trimmed(value: unknown): string {
    return typeof value === 'string' ? value.trim() : '';
}

/** A stored address, without slashes at its end. */
export function addressOf(value: unknown): string {
    return trimmed(value).replace(/(?<!\/)\/+$/, '');
}

/** A URL without anything that could be a credential, for showing it; it need not be valid. */
export function withoutCredentials(url: string): string {
    const at = url.indexOf('@');
    const [start = ''] = /^(?:[^/]*:)?\/*/.exec(url.slice(0, Math.max(0, at))) ?? [];
    return (at < 0 ? url : `${start}…${url.slice(at)}`).replace(/[?#][^]*/, '?…');
}

/** Whether this is an http or https address that carries no credentials of its own and nothing after the path. */
export function isWebAddress(url: string): boolean {
    try {
        const { protocol, username, password, search, hash } = new URL(url);
        return /^https?:$/.test(protocol) && username + password + search + hash === '';
    } catch {
        return false;
    }
}
