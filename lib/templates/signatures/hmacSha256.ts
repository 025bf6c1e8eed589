import { eachByte, sha256 } from './sha256';

const BLOCK = 64;

/** HMAC-SHA256 (RFC 2104) of a text as UTF-8, in hexadecimal. */
export function hmacSha256(secret: string, text: string): string {
    const utf8: number[] = [];
    eachByte(secret, (byte) => {
        utf8.push(byte);
    });
    const key =
        utf8.length > BLOCK
            ? sha256((push) => {
                  utf8.forEach(push);
              })
            : utf8;
    const block = (mask: number): number[] => Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ mask);
    const inner = sha256((push) => {
        block(0x36).forEach(push);
        eachByte(text, push);
    });
    return sha256((push) => {
        block(0x5c).concat(inner).forEach(push);
    })
        .map((byte) => `0${byte.toString(16)}`.slice(-2))
        .join('');
}
