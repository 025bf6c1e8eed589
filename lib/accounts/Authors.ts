import type { Records } from './Records';

/** A person as the author of an integration. */
export interface Author {
    readonly userId: string;
    readonly username: string;
}

/** Who asked for the integrations that the service account created: the server only knows the service account. */
export class Authors {
    constructor(private readonly records: Records) {}

    /** Keeps who asked for an integration. */
    async record(integrationId: string, author: Author): Promise<void> {
        await this.records.replace(authorKey(integrationId), author);
    }

    /** Who asked for an integration; undefined when the service account did not create it. */
    async of(integrationId: string): Promise<Author | undefined> {
        const [stored] = await this.records.read(authorKey(integrationId));
        const { userId, username } = (stored ?? {}) as Partial<Author>;
        return typeof userId === 'string' && typeof username === 'string' ? { userId, username } : undefined;
    }
}

function authorKey(integrationId: string): string {
    return `author:${integrationId}`;
}
