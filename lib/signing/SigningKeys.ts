import { Buffer } from 'buffer';
import { randomBytes } from 'crypto';
import type { Records } from '../Records';

/** A key that signs what the app issues. */
export interface SigningKey {
    readonly id: string;
    readonly secret: Buffer;
    /** Epoch milliseconds. */
    readonly createdAt: number;
}

/** A key as it is stored. */
interface StoredKey extends Omit<SigningKey, 'secret'> {
    /** Hexadecimal. */
    readonly secret: string;
}

const KEY = 'signing-key';

/** Milliseconds after which an update of the app makes a new key, and after which an old key is no longer accepted. */
const RENEWED_AFTER = 30 * 24 * 60 * 60 * 1000;
const FORGOTTEN_AFTER = 2 * RENEWED_AFTER;

/** The app's signing keys in its persistence. Several are valid at once: two instances may each make one, and a new key invalidates nothing. */
export class SigningKeys {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
    ) {}

    /** All valid keys, newest first; creates one when there is none. */
    async load(): Promise<readonly SigningKey[]> {
        const keys = await this.read();
        return keys.length > 0 ? keys : [await this.create()];
    }

    /** Creates a new key when the newest is old, and removes those that are no longer accepted. */
    async renew(): Promise<void> {
        const keys = await this.read();
        const [newest] = keys;
        if (newest === undefined || this.age(newest) >= RENEWED_AFTER) {
            await this.create();
        }
        const old = keys.filter((key) => this.age(key) >= FORGOTTEN_AFTER);
        await Promise.all(old.map(({ id }) => this.records.remove(recordKey(id))));
    }

    private async read(): Promise<readonly SigningKey[]> {
        const stored = (await this.records.read(KEY)).filter(isStoredKey);
        return stored.map(keyOf).sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
    }

    private async create(): Promise<SigningKey> {
        const id = randomBytes(8).toString('hex');
        const stored: StoredKey = { id, secret: randomBytes(32).toString('hex'), createdAt: this.now() };
        await this.records.add([KEY, recordKey(id)], stored);
        return keyOf(stored);
    }

    private age({ createdAt }: SigningKey): number {
        return this.now() - createdAt;
    }
}

function recordKey(id: string): string {
    return `${KEY}:${id}`;
}

/** Decoded once for all that is signed with it. */
function keyOf(stored: StoredKey): SigningKey {
    return { ...stored, secret: Buffer.from(stored.secret, 'hex') };
}

function isStoredKey(value: unknown): value is StoredKey {
    const { id, secret, createdAt } = (value ?? {}) as Partial<Record<keyof StoredKey, unknown>>;
    return typeof id === 'string' && typeof secret === 'string' && typeof createdAt === 'number';
}
