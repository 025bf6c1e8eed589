import { readSetting } from '../store/settings.mts';
import type { Store } from '../store/Store.mts';
import { meteorError } from './ServerError.mts';

/** Which part of a list to show; a count of 0 means all of it. */
export interface Page {
    offset: number;
    count: number;
}

/** What a list endpoint's query may say about its page and order. */
export interface PageQuery {
    offset?: string | number | null;
    count?: string | number | null;
    sort?: string | null;
}

/** The page a query asks for, within the workspace's limits (`getPaginationItems.ts`). */
export async function readPage(store: Store, { offset, count }: PageQuery): Promise<Page> {
    const [usual, most, unlimited] = await Promise.all([
        readSetting(store, 'API_Default_Count'),
        readSetting(store, 'API_Upper_Count_Limit'),
        readSetting(store, 'API_Allow_Infinite_Count'),
    ]);
    const wanted = Math.min(most, count === undefined || count === null ? usual : toInteger(count));
    return { offset: toInteger(offset), count: wanted === 0 && !unlimited ? usual : wanted };
}

function toInteger(value: string | number | null | undefined): number {
    return Math.max(0, Number.parseInt(String(value), 10) || 0);
}

/** The order a query's `sort` asks for, or the given one; throws `error-invalid-sort` (`parseJsonQuery.ts`). */
export function readSort({ sort }: PageQuery, usual: Record<string, 1 | -1>): Record<string, 1 | -1> {
    if (typeof sort !== 'string') {
        return usual;
    }
    const order = parseJson(sort);
    if (typeof order !== 'object' || order === null || Object.values(order).some((way) => way !== 1 && way !== -1)) {
        throw meteorError('error-invalid-sort', `Invalid sort parameter provided: "${sort}"`, {
            helperMethod: 'parseJsonQuery',
        });
    }
    return order as Record<string, 1 | -1>;
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
