import type { Outcome } from '../../Outcome';
import { map } from '../../Outcome';
import type { Page, ReadableIntegrations } from '../Integrations';
import type { ListFilter, LookAllowance } from './readPages';
import type { AboutChannel } from '../listensTo';
import { listensTo } from '../listensTo';
import { readPages } from './readPages';

/** Which integrations are meant: kind and name are the API's own filters, which it has not for channels. */
export type Filter = ListFilter & Partial<AboutChannel>;

/** What a bounded look through the integrations found. */
export type Collection = Pick<Page, 'integrations' | 'truncated'>;

/** All integrations that a filter lets through, of those that one look takes in. */
export async function collectIntegrations(
    integrations: ReadableIntegrations,
    { channel, scope, ...filter }: Filter,
    allowance?: LookAllowance,
): Promise<Outcome<Collection>> {
    const read = await readPages(integrations, filter, { offset: 0, count: Infinity }, allowance);
    return map(read, ({ integrations: found, truncated }) => ({
        integrations:
            channel === undefined ? found : found.filter(({ values }) => listensTo({ channel, scope }, values)),
        ...(truncated ? { truncated } : {}),
    }));
}
