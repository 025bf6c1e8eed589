import type { Password } from '../store/passwords.mts';
import type { LooseBody } from './Route.mts';

/** Who a login names, as a query for users, and the password it gives; both may be missing. */
export interface Credentials {
    selector?: Record<string, string>;
    password?: Password;
}

/** Reads the body of `login`: `user` (a name or an address), `username` or `email`, and the password in clear or hashed. */
export function readCredentials({ user, username, email, password }: LooseBody): Credentials {
    return { selector: readSelector(user ?? username, email), password: readPassword(password) };
}

function readSelector(username: unknown, email: unknown): Record<string, string> | undefined {
    if (typeof username === 'string') {
        return username.includes('@') ? { 'emails.address': username } : { username };
    }
    return typeof email === 'string' ? { 'emails.address': email } : undefined;
}

function readPassword(password: unknown): Password | undefined {
    if (typeof password !== 'object' || password === null) {
        return typeof password === 'string' ? password : undefined;
    }
    const { digest, hashed } = password as Record<string, unknown>;
    const sha256 = digest ?? hashed;
    return typeof sha256 === 'string' ? { digest: sha256, algorithm: 'sha-256' } : undefined;
}
