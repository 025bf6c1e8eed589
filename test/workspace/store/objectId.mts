import { randomBytes } from 'node:crypto';

/** A 24-digit hexadecimal id that sorts by the time it was made, so that the store's natural order is the order of creation. */
export function objectId(): string {
    const microseconds = Math.floor((performance.timeOrigin + performance.now()) * 1000);
    const seconds = Math.floor(microseconds / 1_000_000);
    const fraction = (microseconds % 1_000_000).toString(16).padStart(5, '0');
    return `${seconds.toString(16).padStart(8, '0')}${fraction}${randomBytes(6).toString('hex').slice(1)}`;
}
