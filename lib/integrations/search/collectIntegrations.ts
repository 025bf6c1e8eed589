import type { Outcome } from '../../Outcome';
import { map } from '../../Outcome';
import type { Page, ReadableIntegrations } from '../Integrations';
import type { ListFilter, ReadBudget } from './readPages';
import type { ChannelFilter } from '../listensTo';
import { listensTo } from '../listensTo';
import { readAll } from './readPages';

/** Selects integrations by kind, name and channel; the API itself has no filter for channels. */
export type Filter = ListFilter & Partial<ChannelFilter>;

/** Integrations that were read within a budget. */
export type Collection = Pick<Page, 'integrations' | 'truncated'>;

/** All integrations that match a filter, as far as the budget goes. */
export async function collectIntegrations(
    integrations: ReadableIntegrations,
    { channel, scope, ...filter }: Filter,
    budget?: ReadBudget,
): Promise<Outcome<Collection>> {
    const read = await readAll(integrations, filter, budget);
    return map(read, ({ integrations: found, truncated }) => ({
        integrations:
            channel === undefined ? found : found.filter(({ values }) => listensTo({ channel, scope }, values)),
        ...(truncated ? { truncated } : {}),
    }));
}
