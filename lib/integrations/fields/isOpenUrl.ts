import { URL } from 'url';
import { httpUrl } from './formats';

/** Whether what is sent to an address can be read on the way: what stays on the machine cannot. */
export function isOpenUrl(address: string): boolean {
    const url = address.trim();
    return httpUrl.matches(url) && /^http:/i.test(url) && !isLoopback(new URL(url).hostname);
}

function isLoopback(host: string): boolean {
    return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])$/i.test(host);
}
