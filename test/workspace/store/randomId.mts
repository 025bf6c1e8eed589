import { createHash, randomBytes } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

function spell(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/** A new random id in the server's alphabet (no look-alikes); documents have 17 characters, hook tokens 48. */
export function randomId(length = 17): string {
    return spell(randomBytes(length));
}

/** The same 17-character id for the same name each time, so that seeded people and rooms keep theirs. */
export function seededId(name: string): string {
    return spell(createHash('sha256').update(name).digest().subarray(0, 17));
}
