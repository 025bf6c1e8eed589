import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
import type { Integration } from './Integration';
import type { ListQuery, ReadableIntegrations, Truncation } from './Integrations';

const PAGE_SIZE = 100;

/** How many pages are read at most: half of what the API lets an address call a route in a minute. */
const PAGES = 5;

/** Which integrations are meant: kind and name are the API's own filters, which it has not for channels. */
export type Filter = Pick<ListQuery, 'kind' | 'name'> & { readonly channel?: string };

/** What a bounded look through the integrations found. */
export interface Collection {
    readonly integrations: readonly Integration[];
    /** Present when there may be more. */
    readonly truncated?: Truncation;
}

/** All integrations that a filter lets through, of the first 500 that the API's own filters leave. */
export async function collectIntegrations(
    integrations: ReadableIntegrations,
    { channel, ...query }: Filter,
): Promise<Outcome<Collection>> {
    const found: Integration[] = [];
    let truncated: Truncation | undefined;
    for (let page = 0; page < PAGES; page++) {
        const read = await integrations.list({ ...query, offset: page * PAGE_SIZE, count: PAGE_SIZE });
        if (!read.ok) {
            return read;
        }
        const { total } = read.value;
        const seen = (page + 1) * PAGE_SIZE;
        found.push(...read.value.integrations.filter((it) => channel === undefined || isAbout(channel, it)));
        truncated = read.value.truncated ?? (seen < total ? { after: seen, of: total } : undefined);
        if (seen >= total) {
            break;
        }
    }
    return succeed({ integrations: found, ...(truncated ? { truncated } : {}) });
}

function isAbout(channel: string, { values }: Integration): boolean {
    return (values.channel ?? []).some((it) => it.toLowerCase() === channel.toLowerCase());
}
