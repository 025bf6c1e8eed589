import { URL } from 'url';
import { httpUrl } from './formats';

/** Whether a URL is unencrypted and leaves the machine. */
export function isUnencryptedUrl(address: string): boolean {
    const url = address.trim();
    return httpUrl.matches(url) && /^http:/i.test(url) && !isLoopback(new URL(url).hostname);
}

function isLoopback(host: string): boolean {
    return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])$/i.test(host);
}
