import { randomBytes } from 'crypto';
import { limits } from '../limits';
import type { Records } from '../Records';
import { sha256 } from '../sha256';

/** A request to connect: who, where to reply, and the command to run afterwards. */
export interface ConnectRequest {
    readonly userId: string;
    readonly roomId: string;
    readonly threadId?: string;
    /** The words of the command that needed the connection. */
    readonly words?: readonly string[];
}

/** An expiring record: its expiry in epoch milliseconds, and the key to remove it by. */
interface Expiring {
    readonly expiresAt: number;
    readonly key: string;
}

type StoredRequest = ConnectRequest & Expiring;

/** The key of all requests and claims. */
const ALL = 'connecting';

/** Requests to connect, each under a secret that only the person's link contains; only its hash is stored. */
export class ConnectRequests {
    constructor(
        private readonly records: Records,
        private readonly now: () => number,
    ) {}

    /** Stores a request in place of the person's last one and returns its secret, 64 hexadecimal digits. */
    async begin(request: ConnectRequest): Promise<string> {
        const secret = randomBytes(32).toString('hex');
        const person = personKey(request.userId);
        await Promise.all([this.removeExpired(), this.records.remove(person)]);
        await this.add(requestKey(secret), request, person);
        return secret;
    }

    /** The request of a secret, while it is valid. */
    async find(secret: string): Promise<ConnectRequest | undefined> {
        const [request] = await this.records.read(requestKey(secret));
        return isStoredRequest(request) && this.now() < request.expiresAt ? asBegun(request) : undefined;
    }

    /**
     * Consumes a request: true for at most one caller, on any instance. Two at the same moment may both
     * get false, as the store has no way to decide between them; then nothing happens rather than everything twice.
     */
    async claim(secret: string): Promise<boolean> {
        const mark = randomBytes(16).toString('hex');
        await this.add(claimKey(secret), { mark });
        const claims = await this.records.read(claimKey(secret));
        const [first] = claims;
        const won = claims.length === 1 && (first as { mark?: unknown }).mark === mark;
        if (won) {
            await this.records.remove(requestKey(secret));
        }
        return won;
    }

    /** Whether a request was consumed, as long as that record has not expired. */
    async isTaken(secret: string): Promise<boolean> {
        const claims = (await this.records.read(claimKey(secret))) as readonly Expiring[];
        return claims.some(({ expiresAt }) => this.now() < expiresAt);
    }

    private async add(key: string, record: object, ...others: readonly string[]): Promise<void> {
        const stored: Expiring = { ...record, key, expiresAt: this.now() + limits.connecting };
        await this.records.add([key, ALL, ...others], stored);
    }

    /** Removes expired records of everybody: a stored command may hold secrets, and its author may never come back. */
    async removeExpired(): Promise<void> {
        const all = (await this.records.read(ALL)) as readonly Expiring[];
        const expired = all.filter(({ expiresAt }) => expiresAt <= this.now());
        await Promise.all(expired.map(({ key }) => this.records.remove(key)));
    }
}

function isStoredRequest(value: unknown): value is StoredRequest {
    const { userId, roomId, expiresAt } = (value ?? {}) as Partial<Record<keyof StoredRequest, unknown>>;
    return typeof userId === 'string' && typeof roomId === 'string' && typeof expiresAt === 'number';
}

/** What was stored without a thread or words comes back with null: a message with a thread that is null stands in no room. */
function asBegun({ userId, roomId, threadId, words }: StoredRequest): ConnectRequest {
    return { userId, roomId, threadId: threadId ?? undefined, words: words ?? undefined };
}

function requestKey(secret: string): string {
    return `connect-request:${sha256(secret)}`;
}

function personKey(userId: string): string {
    return `connect-request-of:${userId}`;
}

function claimKey(secret: string): string {
    return `connect-claim:${sha256(secret)}`;
}
