import type Datastore from '@seald-io/nedb';

/** The first document that matches, or undefined (nedb itself answers null, which its types leave out). */
export async function findOne<Schema>(
    collection: Datastore<Schema>,
    query: Record<string, unknown>,
): Promise<Schema | undefined> {
    const found = (await collection.findOneAsync(query)) as Schema | null;
    return found ?? undefined;
}
