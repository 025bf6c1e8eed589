import type { Delivery } from '../core/Delivery';
import { own } from '../core/values';
import { hmacSha256 } from './hmacSha256';
import { isSame } from '../core/isSame';

/** Whether a header holds the HMAC-SHA256 of the raw body in hexadecimal, with a prefix in front. */
export function isSigned({ headers, raw }: Delivery, secret: string, header: string, prefix = ''): boolean {
    const given = own(headers, header);
    return given !== undefined && isSame(given, prefix + hmacSha256(secret, raw));
}
