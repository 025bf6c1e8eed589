import type { Outcome } from '../../Outcome';
import { map } from '../../Outcome';
import type { Filter } from './collectIntegrations';
import { collectIntegrations } from './collectIntegrations';
import type { Page, ReadableIntegrations } from '../Integrations';
import { readPages } from './readPages';

/** How many integrations a page of the list shows. */
export const PAGE_SIZE = 20;

/** One page, counted from 1, of the integrations that match a filter: two calls at most, unless it has a channel. */
export async function listPage(
    integrations: ReadableIntegrations,
    { channel, scope, ...filter }: Filter,
    page: number,
): Promise<Outcome<Page>> {
    const offset = (page - 1) * PAGE_SIZE;
    if (channel === undefined) {
        return readPages(integrations, filter, { offset, count: PAGE_SIZE });
    }
    const collected = await collectIntegrations(integrations, { ...filter, channel, scope });
    return map(collected, ({ integrations: all, truncated }) => ({
        integrations: all.slice(offset, offset + PAGE_SIZE),
        total: all.length,
        ...(truncated ? { truncated } : {}),
    }));
}
