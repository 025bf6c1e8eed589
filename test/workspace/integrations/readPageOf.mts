import type Datastore from '@seald-io/nedb';
import type { Page } from '../rest/pagination.mts';

/** What list endpoints say beside the list itself. */
export interface PageFacts {
    offset: number;
    items: number;
    count: number;
    total: number;
}

/** What to read: the documents that match, in which order (none: as stored), and which part of them. */
export interface PagedQuery {
    query: Record<string, unknown>;
    sort?: Record<string, 1 | -1>;
    page: Page;
}

/** One page of a collection, with the number of all that match. */
export async function readPageOf<Schema>(
    collection: Datastore<Schema>,
    { query, sort, page: { offset, count } }: PagedQuery,
): Promise<{ documents: Schema[]; facts: PageFacts }> {
    const found = collection.findAsync(query);
    const ordered = sort ? found.sort(sort) : found;
    const documents = await (count === 0 ? ordered.skip(offset) : ordered.skip(offset).limit(count));
    const total = await collection.countAsync(query);
    return { documents, facts: { offset, items: documents.length, count: documents.length, total } };
}
