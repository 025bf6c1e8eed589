import { randomBytes } from 'crypto';
import { URL } from 'url';
import { sha256 } from '../../sha256';
import { limits } from '../../limits';

const COOKIE = 'integrations_connect';

/** A secret that one browser is given in a cookie, and its hash, which travels through the provider. */
export interface BrowserMark {
    readonly secret: string;
    readonly hash: string;
}

/** A new mark for a browser. */
export function createBrowserMark(): BrowserMark {
    const secret = randomBytes(32).toString('hex');
    return { secret, hash: sha256(secret) };
}

/** The `Set-Cookie` that only comes back to one address, unseen by scripts and other sites. */
export function cookieFor({ secret }: BrowserMark, address: string): string {
    const { pathname, protocol } = new URL(address);
    const secure = protocol === 'https:' ? '; Secure' : '';
    return `${COOKIE}=${secret}; Path=${pathname}; Max-Age=${limits.connecting / 1000}; HttpOnly; SameSite=Lax${secure}`;
}

/** Whether a request comes from the browser that was given the mark with this hash. */
export function hasBrowserMark(headers: Readonly<Record<string, unknown>>, markHash: string): boolean {
    const { cookie } = headers;
    const pairs = (typeof cookie === 'string' ? cookie : '').split(';').map((pair) => pair.trim().split('='));
    return pairs.some(([name, value = '']) => name === COOKIE && sha256(value) === markHash);
}

/** Whether a part of a request is a secret as the app makes them: 64 hexadecimal digits, once. */
export function isSecret(value: unknown): value is string {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
