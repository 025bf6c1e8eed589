import type { Author } from '../integrations/Integration';
import type { Records } from '../Records';

interface StoredAuthor extends Author {
    readonly integrationId: string;
}

/** Who asked for the integrations that the service account created: the server only knows the service account. */
export class Authors {
    /** Authors that the current command recorded, so that it need not read them. */
    private readonly recorded = new Map<string, Promise<Author>>();

    constructor(private readonly records: Records) {}

    /** Stores who asked for a new integration. */
    async record(integrationId: string, author: Author): Promise<void> {
        const stored: StoredAuthor = { ...author, integrationId };
        const keys = [integrationKey(integrationId), personKey(author.userId)];
        const recorded = this.records.add(keys, stored).then(() => author);
        this.recorded.set(integrationId, recorded);
        await recorded;
    }

    /** Forgets a removed integration. */
    async forget(integrationId: string): Promise<void> {
        this.recorded.delete(integrationId);
        await this.records.remove(integrationKey(integrationId));
    }

    /** Who asked for an integration; undefined when the service account did not create it. */
    async of(integrationId: string): Promise<Author | undefined> {
        const recorded = await this.recorded.get(integrationId)?.catch(() => undefined);
        if (recorded) {
            return recorded;
        }
        const [stored] = await this.records.read(integrationKey(integrationId));
        return isStoredAuthor(stored) ? { userId: stored.userId, username: stored.username } : undefined;
    }

    /** Ids of the integrations that a person asked for. */
    async idsBy(userId: string): Promise<ReadonlySet<string>> {
        const stored = await this.records.read(personKey(userId));
        return new Set(stored.filter(isStoredAuthor).map(({ integrationId }) => integrationId));
    }
}

function isStoredAuthor(value: unknown): value is StoredAuthor {
    const { userId, username, integrationId } = (value ?? {}) as Partial<Record<keyof StoredAuthor, unknown>>;
    return typeof userId === 'string' && typeof username === 'string' && typeof integrationId === 'string';
}

function integrationKey(integrationId: string): string {
    return `author-of:${integrationId}`;
}

function personKey(userId: string): string {
    return `authored-by:${userId}`;
}
