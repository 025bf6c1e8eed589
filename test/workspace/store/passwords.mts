import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** A password as `login` takes it: in clear, or as the SHA-256 that clients may send instead. */
export type Password = string | { digest: string; algorithm: 'sha-256' };

const cost = { N: 256, r: 8, p: 1 };

function stretch(password: Password, salt: string): Buffer {
    const digest = typeof password === 'string' ? createHash('sha256').update(password).digest('hex') : password.digest;
    return scryptSync(digest, salt, 32, cost);
}

/** A salted scrypt hash, cheap on purpose: these passwords are printed at start. */
export function hashPassword(password: Password): string {
    const salt = randomBytes(12).toString('hex');
    return `${salt}$${stretch(password, salt).toString('hex')}`;
}

/** Whether the password is the one that was hashed. */
export function verifyPassword(password: Password, hash: string): boolean {
    const [salt = '', expected = ''] = hash.split('$');
    const actual = stretch(password, salt);
    return expected.length === actual.length * 2 && timingSafeEqual(actual, Buffer.from(expected, 'hex'));
}
