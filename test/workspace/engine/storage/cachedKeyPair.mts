import { generateKeyPair } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { denoCachePath } from '../sandbox/sandboxEnvironment.mts';

/** An RSA key pair as PEM. */
export interface KeyPair {
    privateKey: string;
    publicKey: string;
}

const path = join(dirname(denoCachePath), 'workspace-keys.json');

/** The checkout's own key pair: making one takes longer than the rest of installing an app, and all it signs is local. */
export async function cachedKeyPair(): Promise<KeyPair> {
    const cached = await readFile(path, 'utf8').catch(() => undefined);
    if (cached !== undefined) {
        return JSON.parse(cached) as KeyPair;
    }
    const pair = await promisify(generateKeyPair)('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const own = `${path}.${process.pid}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(own, JSON.stringify(pair), { mode: 0o600 });
    await rename(own, path);
    return pair;
}
